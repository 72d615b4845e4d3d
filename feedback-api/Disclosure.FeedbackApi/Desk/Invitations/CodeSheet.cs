using System.Text;
using Disclosure.FeedbackApi.Codes;
using Disclosure.Model.Portals;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Desk.Invitations;

/// <summary>Codes as a table that spreadsheets open: UTF-8 with a byte order mark, which they need to read Chinese.</summary>
internal static class CodeSheet
{
    /// <summary>The type of the file.</summary>
    public const string MediaType = "text/csv; charset=utf-8";

    /// <summary>The name of the file.</summary>
    public static string NameOf(Survey survey, int count) => $"codes-{survey.Id}-{count}.csv";

    /// <summary>The file. Codes stand in groups: without dashes a spreadsheet takes some of them for numbers.</summary>
    public static byte[] Write(Survey survey, SiteAddress service, IReadOnlyList<string> codes)
    {
        var text = new StringBuilder("序号,评价码,链接\r\n");
        var form = service.Of($"api/surveys/{survey.Id}/form");
        foreach (var (at, code) in codes.Index())
            text.Append($"{at + 1},{UnambiguousCode.Grouped(code)},{Cell($"{form}?code={code}")}\r\n");
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    // A comma may stand in the path of an address; quotes and line breaks may not.
    private static string Cell(string link) => link.Contains(',', StringComparison.Ordinal) ? $"\"{link}\"" : link;
}
