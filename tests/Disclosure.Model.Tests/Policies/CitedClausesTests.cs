using System.Text.RegularExpressions;
using Disclosure.Model.Checks;
using Disclosure.Model.Policies;

namespace Disclosure.Model.Tests.Policies;

/// <summary>Whatever cites the policy cites it by its own numbers, and means what the clause is about.</summary>
public sealed partial class CitedClausesTests
{
    private static readonly Dictionary<string, Clause> ByNumeral = Policy.Clauses.ToDictionary(clause => clause.Numeral());

    public static TheoryData<string> Texts =>
    [
        .. Files("content", "*.md"),
        .. Files("site", "*.cshtml"), .. Files("feedback-api", "*.md"), .. Files("feedback-api", "*.cshtml"), .. Files("generator", "*.md"),
        .. Files("generator", "*.txt"), "README.md", "README.zh-CN.md",
    ];

    [Fact]
    public void The_table_has_nineteen_clauses_in_five_parts_each_with_a_subject_of_its_own()
    {
        Assert.Equal(Enumerable.Range(1, 19), Policy.Clauses.Select(clause => (int)clause));
        Assert.Equal(19, Policy.Clauses.Select(clause => clause.Subject()).Distinct().Count());
        Assert.Equal(
            "二二二三三三三三四四五五五五六六六六六", string.Concat(Policy.Clauses.Select(clause => clause.Part().Numeral())));
    }

    [Fact]
    public void A_clause_is_cited_by_its_own_number_in_brackets() =>
        Assert.Equal("瀍财〔2021〕54号第（十一）条", Clause.Disclosure.CitedInFull());

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_cites_clauses_that_there_are_and_names_their_subjects_as_the_table_does(string file)
    {
        var text = Repository.Read(file);

        Assert.DoesNotMatch(UnbracketedCitation, text);
        Assert.All(Citation.Matches(text), match => Assert.Contains(match.Groups["numeral"].Value, ByNumeral.Keys));
        Assert.All(
            Citation.Matches(text).Where(match => match.Groups["subject"].Success),
            match => Assert.Equal(ByNumeral[match.Groups["numeral"].Value].Subject(), match.Groups["subject"].Value));
    }

    [Fact]
    public void What_a_law_asks_for_is_founded_on_the_law_beside_the_clause_or_alone()
    {
        Assert.Equal("瀍财〔2021〕54号第（十一）条、《预算法》第十四条", Basis("DISC3003"));
        Assert.Equal("《政府信息公开条例》第十五条", Basis("DISC6022"));
        Assert.Equal("", Basis("DISC2008"));
    }

    private static string Basis(string code) => RecordChecks.All.Single(definition => definition.Code == code).Basis;

    private static IEnumerable<string> Files(string folder, string pattern) =>
        from file in Directory.EnumerateFiles(Repository.Folder(folder), pattern, SearchOption.AllDirectories)
        let inRepository = Path.GetRelativePath(Repository.Root, file)
        where !inRepository.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules")
        orderby inRepository
        select inRepository;

    [GeneratedRegex("第（(?<numeral>[一二三四五六七八九十]+)）条(?:“(?<subject>[^”]+)”)?", RegexOptions.ExplicitCapture)]
    private static partial Regex Citation { get; }

    [GeneratedRegex("54号[》”]?第[一二三四五六七八九十]")]
    private static partial Regex UnbracketedCitation { get; }
}
