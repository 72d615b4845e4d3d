using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Disclosure.Publishing.Tests.Demonstration;

/// <summary>The words and formats of <c>site/TERMS.md</c>, held over every page of the demonstration.</summary>
[Collection(DemonstrationSite.Name)]
public sealed partial class TermsTests(BuiltSite site)
{
    /// <summary>What departments wrote, and articles that explain forms, are quoted as they are.</summary>
    private const string Quoted = "blockquote, .as-written, .prose, dd, td:not(.num), small";

    private static readonly string Manual = Repository.Read("site/TERMS.md");

    public static TheoryData<string> Unused =>
        [.. RowsOf("用词").SelectMany(row => row[2].Split('、', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

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
        Assert.Empty(site.Pages.Where(page => WordsOf(page.Value).Contains(word, StringComparison.Ordinal)).Select(page => page.Key));

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
        var found = site.Pages.SelectMany(page => ProgramDay().Matches(WordsOf(page.Value)).Select(match => $"{page.Key}: {match.Value}"));

        Assert.Empty(found.Take(20));
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

    private static string WordsOf(IHtmlDocument page)
    {
        var copy = (IElement)page.Body!.Clone();
        foreach (var quoted in copy.QuerySelectorAll(Quoted + ", code, pre").ToList())
            quoted.Remove();
        return copy.TextContent;
    }

    private static IEnumerable<string[]> RowsOf(string section) =>
        Manual.Split("\n## ").Single(part => part.StartsWith(section, StringComparison.Ordinal)).Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1)
            .Select(line => line.Trim('|').Split(" | ").Select(cell => cell.Trim(' ', '|')).ToArray());

    [GeneratedRegex(@"(?<![\w./-])\d{4}-\d\d-\d\d(?![\w-])|\b\d\d:00\b")]
    private static partial Regex ProgramDay();

    [GeneratedRegex("“([^”]+)”")]
    private static partial Regex QuotedWord();
}
