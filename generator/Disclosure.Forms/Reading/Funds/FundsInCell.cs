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
        foreach (var part in Breaks().Split(Notes().Replace(text, "")).Where(part => !string.IsNullOrWhiteSpace(part)))
        {
            if (Source().Match(part.Trim()) is not { Success: true } source
                || context.Find(HeadingSection.FundRow, source.Groups["label"].Value) is null)
                continue;
            sources.Add((source.Groups["label"].Value, source.Groups["amount"].Value));
        }

        return sources.Count >= FewestSources ? sources : [];
    }

    // （其中：上级财政资金 60 万元）, parts of a part.
    [GeneratedRegex(@"[（(][^（）()]*[)）]")]
    private static partial Regex Notes();

    [GeneratedRegex(@"[\r\n；;。]+|(?<=[元万亿\d])[，,、]?\s*(?=[一二三四五六七八九][、.]|其中[:：]?)")]
    private static partial Regex Breaks();

    [GeneratedRegex(
        @"^(?:其中\s*[:：,，]?\s*)?(?<label>(?:[一二三四五六七八九\d]{1,2}[、.．])?[^\d:：]{2,16}?)\s*[:：]?\s*"
        + @"(?<amount>-?\d[\d,]*(?:\.\d+)?\s*(?:万|亿)?元?)[，,。]?$")]
    private static partial Regex Source();
}
