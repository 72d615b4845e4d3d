using System.Text.RegularExpressions;

namespace Disclosure.Forms.Headings;

/// <summary>Knows the titles of forms, such as <c>项目支出绩效自评表</c>.</summary>
internal static partial class FormTitle
{
    private const int LongestTitle = 60;

    /// <summary>Whether a line is the title of a form.</summary>
    public static bool Is(string text)
    {
        var plain = HeadingText.Normalise(text);
        return plain.Length <= LongestTitle && !plain.Contains("说明", StringComparison.Ordinal) && Title().IsMatch(plain);
    }

    [GeneratedRegex("(绩效|自评|评价|目标|运行监控|执行监控|双监控).*表|整体支出绩效|项目支出绩效(目标|自评)$")]
    private static partial Regex Title();
}
