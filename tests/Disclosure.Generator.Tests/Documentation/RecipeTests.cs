using System.Text.RegularExpressions;

namespace Disclosure.Generator.Tests.Documentation;

/// <summary>The recipes of CONTRIBUTING name files and types that are there, in both languages alike, and as few as was promised.</summary>
public sealed partial class RecipeTests
{
    private static readonly string Contributing = Repository.Read(".github/CONTRIBUTING.md");
    private static readonly string[] Languages = Contributing.Split("\n---\n");

    private static readonly Lazy<HashSet<string>> CodeWords = new(() =>
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => Word().Matches(File.ReadAllText(file)).Select(match => match.Value)),
    ]);

    /// <summary>What may be added, in both languages, and in how many product files at most (none: as many as the recipe names).</summary>
    public static TheoryData<string, string, int> Recipes => new()
    {
        { "Add a field", "增加一个栏目", 6 },
        { "Add a kind of record", "增加一种记录", 8 },
        { "Add a check", "增加一项检查", 2 },
        { "Add a point of the release gate", "增加一项公开审核", 4 },
        { "Add an official form", "增加一种表格", 6 },
        { "Add a kind of page", "增加一种网页", 6 },
        { "Add a command", "增加一个命令", 4 },
        { "Add a channel of ratings", "增加一种评价渠道", 6 },
        { "Add a limit", "增加一项限制", 5 },
    };

    [Theory]
    [MemberData(nameof(Recipes))]
    public void A_recipe_names_the_same_files_in_both_languages_and_they_are_there(string english, string chinese, int _)
    {
        var files = FilesOf(Section(Languages[0], english));

        Assert.NotEmpty(files);
        Assert.Equal(files, FilesOf(Section(Languages[1], chinese)));
        Assert.All(files, file => Assert.True(
            File.Exists(Repository.Folder(Path.Combine(".github", file))), $"{english}: there is no {file}."));
    }

    [Theory]
    [MemberData(nameof(Recipes))]
    public void The_steps_of_a_recipe_touch_no_more_product_files_than_it_should(string english, string _, int most)
    {
        var steps = string.Concat(Step().Matches(Section(Languages[0], english)).Select(match => match.Value));

        Assert.InRange(FilesOf(steps).Distinct().Count(), 1, most);
    }

    [Theory]
    [MemberData(nameof(Recipes))]
    public void The_names_in_a_recipe_are_names_in_the_code(string english, string chinese, int _) => Assert.All(
        NamesOf(Section(Languages[0], english)).Concat(NamesOf(Section(Languages[1], chinese))),
        name => Assert.Contains(name, CodeWords.Value));

    [Fact]
    public void Every_recipe_is_looked_at() => Assert.Equal(
        Languages[0].Split('\n').Where(line => line.StartsWith("## Add ", StringComparison.Ordinal)).Select(line => line[3..]),
        Recipes.Select(recipe => (string)recipe[0]));

    private static string Section(string language, string heading)
    {
        var start = language.IndexOf($"## {heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"There is no recipe “{heading}”.");
        var end = language.IndexOf("\n## ", start + 3, StringComparison.Ordinal);
        return end < 0 ? language[start..] : language[start..end];
    }

    private static List<string> FilesOf(string text) => [.. Link().Matches(text).Select(match => match.Groups["file"].Value)];

    private static IEnumerable<string> NamesOf(string text) => Name().Matches(text).Select(match => match.Groups["name"].Value);

    [GeneratedRegex(@"\]\((?<file>[^)#:]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`(?<name>[A-Z][A-Za-z]+)`")]
    private static partial Regex Name();

    [GeneratedRegex(@"^\d\. .*(?:\n   .*)*\n", RegexOptions.Multiline)]
    private static partial Regex Step();

    [GeneratedRegex(@"\b[A-Z]\w+\b")]
    private static partial Regex Word();
}
