using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Sentences;
using Disclosure.Model.Terms;
using Disclosure.Model.Tests.Specifications;

namespace Disclosure.Model.Tests.Sentences;

/// <summary>Holds <c>sentences.md</c>, the manual of the sentences atop pages, and the rules together, and runs every row of it.</summary>
public sealed class SentencesSpecificationTests
{
    private const string Specification = "Sentences/sentences.md";

    public static TheoryData<int, string, string> ProjectCases() => Cases("项目的事实");

    public static TheoryData<int, string, string> YearCases() => Cases("年度的事实");

    [Fact]
    public void The_manual_has_every_rule_of_projects_with_its_part_and_words() =>
        AssertListed(ProjectSentence.Rules, "项目规则");

    [Fact]
    public void The_manual_has_every_rule_of_years_with_its_part_and_words() => AssertListed(YearSentence.Rules, "年度规则");

    [Fact]
    public void Every_rule_of_projects_is_reached_by_a_case() => Assert.Equal(
        ProjectSentence.Rules.Select(rule => rule.Id).Order(),
        CellsOf("项目的事实").SelectMany(cells => ProjectSentence.RulesOf(Project(new WrittenFacts(cells[0])))).Distinct().Order());

    [Fact]
    public void Every_rule_of_years_is_reached_by_a_case() => Assert.Equal(
        YearSentence.Rules.Select(rule => rule.Id).Order(),
        CellsOf("年度的事实").SelectMany(cells => YearSentence.RulesOf(OfYear(new WrittenFacts(cells[0])))).Distinct().Order());

    [Theory]
    [MemberData(nameof(ProjectCases))]
    public void Every_project_of_the_manual_has_its_sentence(int line, string facts, string sentence)
    {
        var written = new WrittenFacts(facts);
        var told = ProjectSentence.Of(Project(written));

        Assert.True(!written.Unread.Any(), $"Line {line}: {string.Join('、', written.Unread)}");
        Assert.Equal(sentence, told);
    }

    [Theory]
    [MemberData(nameof(YearCases))]
    public void Every_year_of_the_manual_has_its_sentence(int line, string facts, string sentence)
    {
        var written = new WrittenFacts(facts);
        var told = YearSentence.Of(OfYear(written));

        Assert.True(!written.Unread.Any(), $"Line {line}: {string.Join('、', written.Unread)}");
        Assert.Equal(sentence, told);
    }

    private static void AssertListed(IEnumerable<SentenceRule> rules, string header)
    {
        var rows = CellsOf(header);

        Assert.All(rows, row => Assert.Equal(4, row.Length));
        Assert.All(rows, row => Assert.NotEmpty(row[2]));
        Assert.Equal(rules.Select(rule => (rule.Id, rule.Part, rule.Words)), rows.Select(row => (row[0], row[1], row[3])));
    }

    private static TheoryData<int, string, string> Cases(string header)
    {
        var cases = new TheoryData<int, string, string>();
        foreach (var (line, cells) in MarkdownTable.Rows(Specification, header))
            cases.Add(line, cells[0], cells[1]);
        return cases;
    }

    private static List<string[]> CellsOf(string header) => [.. MarkdownTable.Rows(Specification, header).Select(row => row.Cells)];

    private static ProjectSentenceFacts Project(WrittenFacts written) => new()
    {
        Year = written.Year,
        HasTarget = written.Has("目标"),
        IsTargetWithheld = written.Has("目标不公开"),
        HasSelf = written.Has("自评"),
        IsSelfWithheld = written.Has("自评不公开"),
        WhyNoTarget = written.Text("无目标缘由"),
        Planned = written.Amount("年初"),
        Budget = written.Amount("预算"),
        Executed = written.Amount("执行"),
        AreFundsWithheld = written.Has("金额不公开"),
        Output = written.Parts("产出") is [var name, var unit, var promised, var done]
            ? new MainOutput(name, unit, WrittenFacts.Decimal(promised)!.Value, WrittenFacts.Decimal(done))
            : null,
        Indicators = written.Number("指标"),
        AreIndicatorsWithheld = written.Has("指标不公开"),
        Attained = written.Attained,
        Unmet = [.. written.Text("未达成名")?.Split('、') ?? []],
        Total = written.Points("总分"),
        Other = written.Other,
        Survey = Survey(written),
        Evaluation = written.Text("阶段") is { } state ? Enum.GetValues<StageState>().Single(one => one.Term() == state) : StageState.Done,
        Due = written.Day("期限"),
        DaysOverdue = written.Number("逾期"),
        Ending = written.Text("退出"),
        NextYear = written.Parts("下一年") is [var next, _] ? new FiscalYear(int.Parse(next, null)) : null,
        NextPlanned = written.Parts("下一年") is [_, var amount] ? Money.FromYuan(WrittenFacts.Decimal(amount)!.Value) : null,
        Change = written.Change,
    };

    private static SurveyTold? Survey(WrittenFacts written)
    {
        if (written.Parts("评价") is [var valid, var rate])
        {
            return new SurveyTold
            {
                Valid = int.Parse(valid, null),
                Rate = WrittenFacts.Decimal(rate) is { } percent ? new Percentage(percent / 100) : null,
            };
        }

        return written.Day("调查截止") is { } until ? new SurveyTold { OpenUntil = until } : written.Has("调查已截止") ? new SurveyTold() : null;
    }

    private static YearSentenceFacts OfYear(WrittenFacts written) => new()
    {
        Year = written.Year,
        IsClosed = written.Has("决算"),
        HasWhole = written.Has("整体"),
        IsWholeWithheld = written.Has("整体不公开"),
        CoveredBy = written.Text("主管"),
        WholePlanned = written.Amount("整体金额"),
        WholeBudget = written.Amount("整体预算"),
        WholeExecuted = written.Amount("整体执行"),
        Projects = written.Number("项目"),
        Planned = written.Amount("金额"),
        Budget = written.Amount("预算"),
        Executed = written.Amount("执行"),
        Indicators = written.Number("指标"),
        Attained = written.Attained,
        WholeAttained = written.WholeAttained,
        WholeName = written.Text("整体名") ?? "整体",
        Grades = written.Parts("等级") is { } grades && grades.Select(one => int.Parse(one, null)).ToArray() is [var a, var b, var c, var d]
            ? new GradesTold(a, b, c, d)
            : default,
        WithoutSelf = written.Number("缺"),
        Total = written.Points("总分"),
        Other = written.Other,
        Rechecked = written.Number("复核"),
        Lower = written.Number("低于"),
        Missing = written.Text("未含"),
        Withheld = written.Number("不予公开"),
    };
}
