using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Disclosure.Publishing.Tests.Demonstration;

/// <summary>
/// The sentences atop pages say nothing that their pages do not show: no amount, no score, no rate and no count, of every project, unit and
/// year of the demonstration. That no file has a withheld figure, <see cref="WithheldTests"/> holds, sentences with the rest.
/// </summary>
[Collection(DemonstrationSite.Name)]
public sealed partial class SentenceTests(BuiltSite site)
{
    private const decimal TenThousand = 10_000m;
    private const decimal HundredMillion = 100_000_000m;

    private IEnumerable<(string Path, IHtmlDocument Page, string Sentence)> Told =>
        from page in site.Pages
        let sentence = page.Value.QuerySelector(".verdict")
        where sentence is not null
        select (page.Key, page.Value, sentence.TextContent);

    [Fact]
    public void Every_project_unit_and_year_has_its_sentence()
    {
        var told = Told.Select(page => page.Path).ToHashSet();

        Assert.DoesNotContain(site.Pages.Keys, path => Subject.IsMatch(path) && !told.Contains(path));
        Assert.Contains("projects/104-001/index.html", told);
        Assert.Contains("units/119/index.html", told);
        Assert.Contains("units/119/2025/index.html", told);
        Assert.Contains("years/2025/accounts/index.html", told);
    }

    [Fact]
    public void The_twin_and_shared_links_say_the_same()
    {
        foreach (var (path, _, sentence) in Told)
        {
            var twin = Path.Combine(site.Root, Path.ChangeExtension(path, "json"));
            using var json = JsonDocument.Parse(File.ReadAllBytes(twin));
            Assert.Equal(sentence, json.RootElement.GetProperty("sentence").GetString());
        }
    }

    // A unit below a department has no funds of its own: the sum of its projects' is made from the rows of the page's data.
    [Fact]
    public void A_sentence_has_no_amount_score_or_rate_that_its_page_does_not_show()
    {
        foreach (var (path, page, sentence) in Told.Where(told => !UnitBelow.IsMatch(told.Path)))
        {
            var shown = ShownBelow(page);
            foreach (var year in YearsOf(path))
                shown.UnionWith(ShownBelow(year));
            Assert.All(
                AmountOrScore.Matches(sentence),
                match => Assert.True(IsShown(match, shown), $"{path}: {match.Value}\n{sentence}"));
        }
    }

    // A unit's page has a row for each year, and a page of the year has the figures.
    private IEnumerable<IHtmlDocument> YearsOf(string path) => UnitPage.IsMatch(path)
        ? site.Pages.Where(page => page.Key.StartsWith(path[..^"index.html".Length], StringComparison.Ordinal)
            && page.Value.QuerySelector("main .verdict") is not null).Select(page => page.Value)
        : [];

    // Sums of counts over many projects are what the rows below them add up to.
    [Fact]
    public void A_projects_sentence_has_no_number_that_its_page_does_not_show()
    {
        foreach (var (path, page, sentence) in Told.Where(told => told.Path.StartsWith("projects/", StringComparison.Ordinal)))
        {
            var shown = ShownBelow(page);
            Assert.All(
                Number.Matches(AmountOrScore.Replace(sentence, "")),
                match => Assert.True(shown.Contains(Read(match.Value)), $"{path}: {match.Value}\n{sentence}"));
        }
    }

    private static HashSet<decimal> ShownBelow(IHtmlDocument page)
    {
        var main = (IElement)page.QuerySelector("main")!.Clone();
        main.QuerySelector(".verdict")!.Remove();
        var words = string.Join(' ', main.Descendants<IText>().Select(text => text.Data));
        return [.. Number.Matches(words).Select(match => Read(match.Value))];
    }

    // An amount as it is read in a sentence, or in 元 or 万元 as tables have it.
    private static bool IsShown(Match match, HashSet<decimal> shown)
    {
        var number = Read(match.Groups["number"].Value);
        return match.Groups["unit"].Value switch
        {
            "万元" => shown.Contains(number) || shown.Any(yuan => Rounds(yuan / TenThousand, number)),
            "亿元" => shown.Contains(number)
                || shown.Any(amount => Rounds(amount / HundredMillion, number) || Rounds(amount / TenThousand, number)),
            _ => shown.Contains(number),
        };
    }

    private static bool Rounds(decimal amount, decimal number) => decimal.Round(amount, 2, MidpointRounding.AwayFromZero) == number;

    private static decimal Read(string number) =>
        decimal.Parse(number.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<number>\d[\d,]*(?:\.\d+)?) ?(?<unit>万元|亿元|元|分(?!之)|%)")]
    private static partial Regex AmountOrScore { get; }

    [GeneratedRegex(@"^units/\d{6}/")]
    private static partial Regex UnitBelow { get; }

    [GeneratedRegex(@"^units/\d+/index\.html$")]
    private static partial Regex UnitPage { get; }

    [GeneratedRegex(@"\d[\d,]*(?:\.\d+)?")]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"^projects/[\d-]+/index\.html$|^units/\d+/(\d{4}/)?index\.html$|^years/\d{4}/(budget|accounts)/index\.html$")]
    private static partial Regex Subject { get; }
}
