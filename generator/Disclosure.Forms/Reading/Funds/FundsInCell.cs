using System.Text.RegularExpressions;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;

namespace Disclosure.Forms.Reading.Funds;

/// <summary>
/// Money of several sources in one cell: <c>总额106.7万元；一、财政拨款：69.2万元（其中……）；二、其他：37.5万元</c>.
/// </summary>
internal static partial class FundsInCell
{
    private const int FewestSources = 2;
    private const int LongestText = 600;

    /// <summary>The sources with their amounts as written; none where the text does not name several of them, each with its unit.</summary>
    public static List<(string Label, string Amount)> Read(ReadingContext context, string text)
    {
        if (text.Length > LongestText)
            return [];
        var sources = new List<(string Label, string Amount)>();
        foreach (var part in Breaks().Split(Parts(text)).Where(part => !string.IsNullOrWhiteSpace(part)))
        {
            if (Source().Match(part.Trim()) is not { Success: true } source
                || (context.Find(HeadingSection.FundRow, source.Groups["label"].Value) is null
                    && YearOfMoney.Of(context, source.Groups["label"].Value) is null))
                continue;
            sources.Add((source.Groups["label"].Value, source.Groups["amount"].Value));
        }

        return sources.Count >= FewestSources ? sources : [];
    }

    // 265万元（其中：2024年80万元，2025年90万元）: the years are parts of the whole; other brackets are parts of a part.
    private static string Parts(string text) =>
        OfYear().Count(text) >= YearOfMoney.Fewest ? Bracket().Replace(text, "；") : Notes().Replace(text, "");

    [GeneratedRegex(@"(?:19|20)\d\d年[^\d；;。]{0,10}\d[\d,.]*\s*[万亿]?元")]
    private static partial Regex OfYear();

    [GeneratedRegex("[（()）]")]
    private static partial Regex Bracket();

    // （其中：上级财政资金 60 万元）, parts of a part.
    [GeneratedRegex(@"[（(][^（）()]*[)）]")]
    private static partial Regex Notes();

    [GeneratedRegex(@"[\r\n；;。]+|(?<=[元万亿\d])[，,、]?\s*(?=[一二三四五六七八九][、.]|其中[:：]?|(?:19|20)\d\d年)")]
    private static partial Regex Breaks();

    [GeneratedRegex(
        @"^(?:其中\s*[:：,，]?\s*)?(?<label>(?:[一二三四五六七八九\d]{1,2}[、.．])?(?:(?:19|20)\d\d年[^\d:：]{0,12}?|[^\d:：]{2,16}?))\s*[:：]?\s*"
        + @"(?<amount>-?\d[\d,]*(?:\.\d+)?\s*(?:万|亿)?元?)[，,。]?$")]
    private static partial Regex Source();
}
