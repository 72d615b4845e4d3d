using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure.Forms.Import;

namespace Disclosure.Forms.Report;

/// <summary>The report of an import in JSON: <c>{"records":[…],"findings":[…]}</c>.</summary>
public static class ImportJson
{
    // The report goes to a terminal or a file, never into a page: Chinese and operators stay readable.
    private static readonly ImportJsonContext Context =
        new(new JsonSerializerOptions(ImportJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The report, with <c>\n</c> line ends and without one at its end.</summary>
    public static string Write(ImportResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return JsonSerializer.Serialize(ReportBuilder.Build(result), Context.ImportReport);
    }
}
