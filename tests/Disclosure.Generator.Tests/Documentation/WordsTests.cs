using System.Text.RegularExpressions;
using Disclosure.Generator.Tests.Architecture;

namespace Disclosure.Generator.Tests.Documentation;

public sealed partial class WordsTests
{
    private static readonly string Contributing = Repository.Read(".github/CONTRIBUTING.md");

    [Fact]
    public void Both_languages_define_the_same_words()
    {
        Assert.Contains("form", WordsOf("## Words"));
        Assert.Equal(WordsOf("## Words"), WordsOf("## 用词"));
    }

    [Theory]
    [InlineData("## Words")]
    [InlineData("## 用词")]
    public void A_type_that_a_word_is_explained_by_is_there(string heading)
    {
        var types = ProductProject.All.SelectMany(project => ProductProject.TypesOf(project.Path)).Select(type => type.Name).ToHashSet();
        var named = TypeName().Matches(Section(heading)).Select(match => match.Groups["name"].Value).ToList();

        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.Contains(name, types));
    }

    private static List<string> WordsOf(string heading) =>
        [.. Word().Matches(Section(heading)).Select(match => match.Groups["word"].Value)];

    private static string Section(string heading)
    {
        var start = Contributing.IndexOf(heading + "\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"There is no {heading}.");
        var end = Contributing.IndexOf("\n## ", start + heading.Length, StringComparison.Ordinal);
        return end < 0 ? Contributing[start..] : Contributing[start..end];
    }

    [GeneratedRegex(@"^\| (?<word>(?!word )[a-z][a-z ]*) \|", RegexOptions.Multiline)]
    private static partial Regex Word();

    [GeneratedRegex("`(?<name>[A-Z][a-z][A-Za-z]*)`")]
    private static partial Regex TypeName();
}
