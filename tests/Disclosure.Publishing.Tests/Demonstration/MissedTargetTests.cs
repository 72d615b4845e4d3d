using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace Disclosure.Publishing.Tests.Demonstration;

/// <summary>
/// How many targets were missed: a page that counts them twice, in its sentence and below, counts the same, or says of which it counts.
/// </summary>
[Collection(DemonstrationSite.Name)]
public sealed partial class MissedTargetTests(BuiltSite site)
{
    [Fact]
    public void A_unit_s_year_and_its_pack_have_in_their_sentence_all_that_they_list_as_missed()
    {
        var pages = site.Pages.Where(page => UnitYear.IsMatch(page.Key)).Select(page => (page.Key, page.Value)).ToList();

        Assert.NotEmpty(pages);
        foreach (var (path, page) in pages)
        {
            var sentence = SentenceOf(page);
            var counted = Counted.Match(page.QuerySelector("main")!.TextContent);
            if (sentence.Length > 0)
                Assert.True(MissedIn(sentence) == NumberOf(counted.Groups["all"].Value), $"{path}: {sentence}\n{counted.Value}");
        }
    }

    [Theory]
    [InlineData("units/119/2025/index.html", "项目的 26 项目标全部达成，整体有 1 项未达成；")]
    [InlineData("units/119/2025/pack/index.html", "项目的 26 项目标全部达成，整体有 1 项未达成；")]
    public void Where_the_whole_missed_what_projects_did_not_the_sentence_tells_them_apart(string path, string told) =>
        Assert.Contains(told, SentenceOf(site.Pages[path]), StringComparison.Ordinal);

    [Fact]
    public void A_year_s_sentence_tile_and_list_have_the_same_number_and_say_where_it_stands()
    {
        var years = site.Pages.Keys.Select(path => Accounts.Match(path)).Where(match => match.Success)
            .Select(match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(years);
        foreach (var year in years)
        {
            var page = site.Pages[$"years/{year}/accounts/index.html"];
            var tile = page.QuerySelectorAll(".tiles > div").Single(one => one.QuerySelector("dt")!.TextContent.Trim() == "未达成的指标");
            var note = Where.Match(tile.QuerySelector("small")!.TextContent);
            var all = NumberOf(tile.QuerySelector(".value")!.TextContent);

            Assert.Equal(all, NumberOf(note.Groups["projects"].Value) + NumberOf(note.Groups["wholes"].Value));
            Assert.Equal(all, MissedIn(SentenceOf(page)));
            var listed = site.Pages[$"unmet/{year}/index.html"].QuerySelector(".tiles > div")!;
            Assert.Equal(all, NumberOf(listed.QuerySelector(".value")!.TextContent));
            Assert.StartsWith(note.Value, listed.QuerySelector("small")!.TextContent, StringComparison.Ordinal);
        }
    }

    private static string SentenceOf(IHtmlDocument page) => page.QuerySelector(".verdict")?.TextContent ?? "";

    private static int MissedIn(string sentence) => Missed.Matches(sentence).Sum(match => NumberOf(match.Groups[1].Value));

    private static int NumberOf(string text) =>
        text.Length == 0 ? 0 : int.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^units/\d+/\d{4}/(pack/)?index\.html$")]
    private static partial Regex UnitYear { get; }

    [GeneratedRegex(@"^years/(\d{4})/accounts/index\.html$")]
    private static partial Regex Accounts { get; }

    [GeneratedRegex(@"([\d,]+) 项未达成")]
    private static partial Regex Missed { get; }

    [GeneratedRegex(@"未达成 (?<all>[\d,]+) 项")]
    private static partial Regex Counted { get; }

    [GeneratedRegex(@"^项目 (?<projects>[\d,]+) 项，部门（单位）整体 (?<wholes>[\d,]+) 项")]
    private static partial Regex Where { get; }
}
