using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Disclosure.Publishing.Tests.Demonstration;

/// <summary>The words and formats of <c>site/TERMS.md</c>, held over every page of the demonstration.</summary>
[Collection(DemonstrationSite.Name)]
public sealed partial class TermsTests(BuiltSite site)
{
    private static readonly string Manual = Repository.Read("site/TERMS.md");

    private static IEnumerable<string> UnusedWords => RowsOf("用词")
        .SelectMany(row => row[2].Split('、', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    public static TheoryData<string> Unused => [.. UnusedWords];

    public static TheoryData<string, string, string> Formats
    {
        get
        {
            var formats = new TheoryData<string, string, string>();
            foreach (var row in RowsOf("格式"))
                formats.Add(row[0], row[3], row[4].Trim('`'));
            return formats;
        }
    }

    [Theory]
    [MemberData(nameof(Unused))]
    public void A_word_that_is_not_used_stands_on_no_page(string word) =>
        Assert.Empty(site.Words.Where(page => page.Value.Contains(word, StringComparison.Ordinal)).Select(page => page.Key));

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_figure_is_spelt_as_its_kind_is(string kind, string where, string pattern)
    {
        var form = new Regex($"^(?:{pattern})$", RegexOptions.CultureInvariant);
        var cells = site.Pages
            .SelectMany(page => CellsOf(page.Value)
                .Where(cell => IsOf(where, cell.Heading))
                .Select(cell => (Page: page.Key, cell.Heading, cell.Text)))
            .ToList();

        Assert.True(cells.Count > 0, $"{kind}: no page has such a cell.");
        Assert.Empty(cells.Where(cell => !form.IsMatch(cell.Text)).Take(20));
    }

    [Fact]
    public void Readers_see_no_day_as_programs_do_and_no_hour_that_nobody_knows()
    {
        var found = site.Words.SelectMany(page => ProgramDaysIn(page.Value).Select(day => $"{page.Key}: {day}"));

        Assert.Empty(found.Take(20));
    }

    // Wherever it stands: what only looks like a department's words is the site's.
    [Theory]
    [InlineData("projects/104-001/index.html", ".clock dd", "2026年8月24日", "2026-08-24")]
    [InlineData("projects/104-001/index.html", "section.satisfaction dd", "2026年4月20日", "2026年04月20日")]
    [InlineData("disclosure/2025/index.html", "td[data-label='批复'] small", "2025年1月10日", "2025-01-10")]
    [InlineData("disclosure/2025/index.html", "td[data-label='公开日期']", "2025年1月20日", "2025/1/20")]
    [InlineData("rate/index.html", "td[data-label='评价时间']", "2026年9月1日", "2026-09-01")]
    [InlineData("rate/2025-104-001/index.html", "main p", "2026年4月15日", "2026-04-15")]
    [InlineData("rate/2026-104-001/index.html", "main p", "2026年9月1日", "2026.9.1")]
    [InlineData("evaluations/2024-117-002-recheck/index.html", "dl.facts dd", "2025年7月18日", "2025-07-18")]
    [InlineData("index.html", "p.subtitle", "2026年9月18日", "2026-09-18 00:00")]
    [InlineData("index.html", "td[data-label='批复']", "2026年8月28日", "2026-08-28")]
    [InlineData("projects/117-002/index.html", ".page-source time", "2026年9月7日", "2026-09-07")]
    public void A_day_as_programs_write_it_is_found(string page, string place, string truth, string lie)
    {
        var copy = (IHtmlDocument)site.Pages[page].Clone();
        var text = copy.QuerySelectorAll(place).SelectMany(element => element.Descendants<IText>())
            .First(text => text.Text.Contains(truth, StringComparison.Ordinal));
        text.Data = text.Data.Replace(truth, lie, StringComparison.Ordinal);

        Assert.NotEmpty(ProgramDaysIn(SiteWords.Of(copy)));
    }

    [Theory]
    [InlineData("projects/104-001/index.html", ".clock dd", "逾期尚未公开")]
    [InlineData("projects/104-001/index.html", "td[data-label='说明']", "按规则复算")]
    [InlineData("index.html", ".tiles small", "尚未到期")]
    public void A_word_that_is_not_used_is_found(string page, string place, string lie)
    {
        var copy = (IHtmlDocument)site.Pages[page].Clone();
        copy.QuerySelector(place)!.TextContent = lie;

        Assert.Contains(UnusedWords, word => SiteWords.Of(copy).Contains(word, StringComparison.Ordinal));
    }

    [Fact]
    public void The_government_s_tag_has_its_hour() =>
        Assert.Contains(
            site.Pages.Values,
            page => page.QuerySelector("meta[name=PubDate]")?.GetAttribute("content")
                ?.EndsWith(" 00:00", StringComparison.Ordinal) == true);

    [Fact]
    public void The_example_of_a_format_follows_it() => Assert.All(RowsOf("格式"), row =>
        Assert.All(row[2].Split('、'), example => Assert.Matches($"^(?:{row[4].Trim('`')})$", example)));

    /// <summary>Where a figure stands: <c>表头为“甲”“乙”</c> or <c>表头以“甲”“乙”结尾</c>.</summary>
    private static bool IsOf(string where, string heading)
    {
        var words = QuotedWord().Matches(where).Select(match => match.Groups[1].Value);
        return where.EndsWith("结尾", StringComparison.Ordinal)
            ? words.Any(word => heading.EndsWith(word, StringComparison.Ordinal))
            : words.Contains(heading);
    }

    // A dash, a badge or a word says that there is no figure.
    private static IEnumerable<(string Heading, string Text)> CellsOf(IHtmlDocument page) =>
        from cell in page.QuerySelectorAll("main td[data-label]")
        where cell.QuerySelector(".none, .badge") is null
        let text = TextOf(cell)
        where text.Any(char.IsAsciiDigit)
        select (cell.GetAttribute("data-label")!, text);

    private static string TextOf(IElement cell)
    {
        var copy = (IElement)cell.Clone();
        foreach (var note in copy.QuerySelectorAll("small").ToList())
            note.Remove();
        return copy.TextContent.Trim();
    }

    private static IEnumerable<string> ProgramDaysIn(string words) => ProgramDay().Matches(words).Select(match => match.Value);

    private static IEnumerable<string[]> RowsOf(string section) =>
        Manual.Split("\n## ").Single(part => part.StartsWith(section, StringComparison.Ordinal)).Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1)
            .Select(line => line.Trim('|').Split(" | ").Select(cell => cell.Trim(' ', '|')).ToArray());

    [GeneratedRegex(@"(?<![A-Za-z0-9./-])\d{4}[-/.]\d\d?[-/.]\d\d?(?![A-Za-z0-9-])|\d{4}年0\d|\d月0\d日|\b\d\d:00(?!\d)")]
    private static partial Regex ProgramDay();

    [GeneratedRegex("“([^”]+)”")]
    private static partial Regex QuotedWord();
}
