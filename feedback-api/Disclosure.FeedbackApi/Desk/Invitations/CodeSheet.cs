using System.Text;
using System.Text.RegularExpressions;
using Disclosure.FeedbackApi.Codes;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Desk.Invitations;

/// <summary>Codes as a table that spreadsheets open: UTF-8 with a byte order mark, which they need to read Chinese.</summary>
internal static partial class CodeSheet
{
    /// <summary>The type of the file.</summary>
    public const string MediaType = "text/csv; charset=utf-8";

    /// <summary>The name of the file.</summary>
    public static string NameOf(Survey survey, int count) => $"codes-{survey.Id}-{count}.csv";

    /// <summary>The public address of the service as links begin with it; nothing where what was typed is none.</summary>
    public static string? BaseOf(string? typed) =>
        typed?.Trim().TrimEnd('/') is { } address && Address().IsMatch(address) && Uri.TryCreate(address, UriKind.Absolute, out _)
            ? address
            : null;

    /// <summary>The file. Codes stand in groups: without dashes a spreadsheet takes some of them for numbers.</summary>
    public static byte[] Write(Survey survey, string service, IReadOnlyList<string> codes)
    {
        var text = new StringBuilder("序号,评价码,链接\r\n");
        foreach (var (at, code) in codes.Index())
            text.Append($"{at + 1},{UnambiguousCode.Grouped(code)},{service}/api/surveys/{survey.Id}/form?code={code}\r\n");
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    // Nothing that a table would have to quote.
    [GeneratedRegex(@"\Ahttps?://[A-Za-z0-9.:\[\]-]{1,255}(?:/[A-Za-z0-9._~%-]+)*\z")]
    private static partial Regex Address();
}
