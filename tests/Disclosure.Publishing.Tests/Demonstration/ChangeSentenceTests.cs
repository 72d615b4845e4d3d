using System.Text.RegularExpressions;

namespace Disclosure.Publishing.Tests.Demonstration;

/// <summary>A project's sentence tells of a change only what it tells of: a form of its years, which it names.</summary>
[Collection(DemonstrationSite.Name)]
public sealed partial class ChangeSentenceTests(BuiltSite site)
{
    [Fact]
    public void A_change_is_of_a_form_of_the_years_told_and_its_year_s_section_has_its_note()
    {
        var found = 0;
        foreach (var (path, page) in site.Pages.Where(page => page.Key.StartsWith("projects/", StringComparison.Ordinal)))
        {
            var sentence = page.QuerySelector(".verdict")?.TextContent ?? "";
            Assert.DoesNotMatch(Unnamed, sentence);
            if (Named.Match(sentence) is not { Success: true } change)
                continue;
            found++;
            var told = Years.Matches(sentence[..change.Index]).Select(match => match.Groups[1].Value);
            var notes = page.QuerySelectorAll($"#y{change.Groups["year"].Value} .notes").Select(note => note.TextContent);

            Assert.Contains(change.Groups["year"].Value, told);
            Assert.Contains(notes, note => note.Contains(change.Groups["day"].Value, StringComparison.Ordinal)
                && note.Contains(change.Groups["what"].Value, StringComparison.Ordinal));
        }

        Assert.NotEqual(0, found);
    }

    // The rectification of 2023 was changed, and not what was spent in 2025.
    [Theory]
    [InlineData("102-002")]
    [InlineData("101-001")]
    [InlineData("116-003")]
    public void A_change_of_another_year_is_not_told(string code) => Assert.DoesNotContain(
        "2024年12月27日", site.Pages[$"projects/{code}/index.html"].QuerySelector(".verdict")!.TextContent, StringComparison.Ordinal);

    [GeneratedRegex(@"(?<year>\d{4}) 年(?<what>绩效目标|绩效自评|满意度调查)(结果)?(公开后)?于 (?<day>\d{4}年\d{1,2}月\d{1,2}日)")]
    private static partial Regex Named { get; }

    [GeneratedRegex("(?<!绩效目标|绩效自评|满意度调查结果)公开后于")]
    private static partial Regex Unnamed { get; }

    [GeneratedRegex(@"(\d{4}) 年")]
    private static partial Regex Years { get; }
}
