using System.Text.RegularExpressions;

namespace Disclosure.Generator.Tests.Architecture;

/// <summary>How a file of code looks: its name says what it holds, its lines fit beside another file.</summary>
public sealed partial class CodeFileTests
{
    private const int LongestLine = 140;

    [Fact]
    public void No_line_is_longer_than_140_characters()
    {
        var tooLong = SourceFile.All.SelectMany(LongLinesOf).Select(place => place.Where).ToList();

        Assert.True(tooLong.Count == 0, $"Longer than {LongestLine} characters: {string.Join(", ", tooLong)}.");
    }

    [Fact]
    public void No_file_is_named_after_being_of_use() =>
        Assert.Empty(SourceFile.All.Where(file => SaysNothing(file.Name)).Select(file => file.Path));

    [Theory]
    [InlineData("Utils.cs", true)]
    [InlineData("MoneyHelper.cs", true)]
    [InlineData("SurveyManager.cs", true)]
    [InlineData("StringUtilities.Parsing.cs", true)]
    [InlineData("Management.cs", false)]
    [InlineData("UtilizationRate.cs", false)]
    public void Such_a_name_is_known(string name, bool saysNothing) => Assert.Equal(saysNothing, SaysNothing(name));

    [Fact]
    public void Files_of_the_product_and_of_tests_are_looked_at_and_made_ones_are_not()
    {
        var paths = SourceFile.All.Select(file => file.Path).ToHashSet();

        Assert.Contains("generator/Disclosure.Generator/Program.cs", paths);
        Assert.Contains("site/Disclosure.Site/_ViewImports.cshtml", paths);
        Assert.Contains("tests/Repository.cs", paths);
        Assert.DoesNotContain(paths, path => path.Contains("/obj/", StringComparison.Ordinal));
        Assert.Equal("tests", new SourceFile("tests/Repository.cs").Area);
        Assert.Equal("site/Disclosure.Site", new SourceFile("site/Disclosure.Site/Pages/Unit/UnitPage.cs").Area);
    }

    private static IEnumerable<(string Area, string Where)> LongLinesOf(SourceFile file) =>
        from line in file.ReadLines().Index()
        where line.Item.Length > LongestLine
        select (file.Area, $"{file.Path}:{line.Index + 1}");

    private static bool SaysNothing(string name) => ForAnything().IsMatch(name.Split('.')[0]);

    [GeneratedRegex("(Util|Utils|Utility|Utilities|Helper|Helpers|Manager|Managers)$")]
    private static partial Regex ForAnything();
}
