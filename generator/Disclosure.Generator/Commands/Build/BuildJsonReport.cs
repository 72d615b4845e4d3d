using System.Text;
using System.Text.Json;
using Disclosure.Generator.Commands.Reports;
using Disclosure.Publishing.Build;
using Disclosure.Publishing.Reports;

namespace Disclosure.Generator.Commands.Build;

/// <summary>
/// What a build made, for programs:
/// <c>{"output","pages","files","bytes","stages":[{"stage","milliseconds"}],"findings":{"errors","warnings","infos"}}</c>.
/// </summary>
internal static class BuildJsonReport
{
    public static void Write(TextWriter output, BuildOptions options, BuildReport report, FindingTotals findings)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, FindingJsonReport.WriterOptions))
            Write(json, options, report, findings);
        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, BuildOptions options, BuildReport report, FindingTotals findings)
    {
        json.WriteStartObject();
        json.WriteString("output", options.Output);
        json.WriteNumber("pages", report.Pages);
        json.WriteNumber("files", report.Files);
        json.WriteNumber("bytes", report.Bytes);
        json.WriteStartArray("stages");
        foreach (var stage in report.Stages)
        {
            json.WriteStartObject();
            json.WriteString("stage", NameOf(stage.Stage));
            json.WriteNumber("milliseconds", decimal.Round((decimal)stage.Elapsed.TotalMilliseconds, 1));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("findings");
        json.WriteNumber("errors", findings.Errors);
        json.WriteNumber("warnings", findings.Warnings);
        json.WriteNumber("infos", findings.Infos);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string NameOf(BuildStage stage) => stage switch
    {
        BuildStage.Read => "read",
        BuildStage.Check => "check",
        BuildStage.Score => "score",
        BuildStage.Pages => "pages",
        BuildStage.Attachments => "attachments",
        _ => "swap",
    };
}
