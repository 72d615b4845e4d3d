using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Questions;
using Disclosure.Model.Tests.Specifications;

namespace Disclosure.Model.Tests.Questions;

/// <summary>Holds <c>questions.md</c>, the manual of the questions, and the rules together, and runs a case for every rule.</summary>
public sealed class QuestionRulesTests
{
    private static readonly FiscalYear Year = new(2025);

    private static AskedSubject Sewers { get; } = new("雨污分流改造");

    public static TheoryData<string, string> Cases { get; } = new()
    {
        { "grade-despite-miss", "雨污分流改造有 3 项指标没有达成（甲、乙等），自评等级仍为优，为什么？" },
        { "scores-apart", "抽查复核给雨污分流改造 79.55 分，单位自评 91.57 分，相差 12.02 分，差在哪里？" },
        { "missed-again", "雨污分流改造的“甲”2024 年、2025 年连续两年没有达成，原因是什么，打算怎么改？" },
        { "no-reason", "雨污分流改造有 1 项指标没有达成，自评表没有写明原因（乙），原因是什么？" },
        { "low-execution", "雨污分流改造全年预算数 640 万元，执行率 79.99%，不到 80%，为什么没有用完，余下的怎么处理？" },
        { "no-result", "雨污分流改造有 2 项指标没有填写结果，做到了没有？" },
        { "rectification-overdue", "“台账不全”应在 2026年6月30日前整改完成，已逾期 62 天，什么时候能改好？" },
        { "self-evaluation-overdue", "雨污分流改造的绩效自评应在 2026年9月2日前公开，仍未公开，为什么？" },
        { "published-late", "2025 年决算绩效信息应在 2026年9月2日前公开，晚了 3 天，为什么？" },
    };

    [Fact]
    public void The_manual_has_every_rule_with_its_words()
    {
        var rows = MarkdownTable.Rows("Questions/questions.md", "编号").ToList();

        Assert.All(rows, row => Assert.NotEmpty(row.Cells[1]));
        Assert.Equal(QuestionRules.All.Select(rule => (rule.Id, rule.Words)), rows.Select(row => (row.Cells[0], row.Cells[2])));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_rule_asks_in_its_words_and_no_other_asks(string rule, string text)
    {
        var asked = Assert.Single(QuestionRules.Ask(FactsFor(rule)));

        Assert.Equal((rule, text), (asked.Rule, asked.Text));
    }

    [Fact]
    public void Every_rule_has_a_case() =>
        Assert.Equal(QuestionRules.All.Select(rule => rule.Id), Cases.Select(row => (string)((object[])row)[0]));

    [Fact]
    public void At_the_bound_nothing_is_asked_of_execution_and_of_ten_points_it_is()
    {
        Assert.Empty(Ask(Sewers with { Execution = Rate(80m, 100m) }));
        Assert.Empty(Ask(Sewers with { Scores = [new AskedScore("抽查复核", new Points(80.01m), new Points(90m))] }));
        Assert.Single(Ask(Sewers with { Scores = [new AskedScore("抽查复核", new Points(80m), new Points(90m))] }));
    }

    [Fact]
    public void Whoever_is_graded_good_and_explains_what_was_missed_is_asked_nothing() =>
        Assert.Empty(Ask(Sewers with { Grade = Grade.Good, Missed = [new AskedTarget("甲", HasReason: true, WasMissedBefore: false)] }));

    private static ImmutableArray<MeetingQuestion> Ask(AskedSubject subject) =>
        QuestionRules.Ask(new QuestionFacts(Year) { Subjects = [subject] });

    private static QuestionFacts FactsFor(string rule) => rule switch
    {
        "rectification-overdue" => new(Year) { Overdue = [new AskedRectification("台账不全", new DateOnly(2026, 6, 30), 62)] },
        "published-late" => new(Year) { Late = [new AskedPublication("决算", new DateOnly(2026, 9, 2), 3)] },
        _ => new(Year) { Subjects = [SubjectFor(rule)] },
    };

    private static AskedSubject SubjectFor(string rule) => rule switch
    {
        "grade-despite-miss" => Sewers with { Grade = Grade.Excellent, Missed = [Explained("甲"), Explained("乙"), Explained("丙")] },
        "scores-apart" => Sewers with { Scores = [new AskedScore("抽查复核", new Points(79.55m), new Points(91.57m))] },
        "missed-again" => Sewers with { Missed = [Explained("甲") with { WasMissedBefore = true }] },
        "no-reason" => Sewers with { Missed = [Explained("甲"), Explained("乙") with { HasReason = false }] },
        "low-execution" => Sewers with { Execution = Rate(5_119_360m, 6_400_000m) },
        "no-result" => Sewers with { WithoutResult = 2 },
        "self-evaluation-overdue" => Sewers with { OverdueSince = new DateOnly(2026, 9, 2) },
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "No case."),
    };

    private static AskedTarget Explained(string name) => new(name, HasReason: true, WasMissedBefore: false);

    private static ExecutionRate Rate(decimal executed, decimal budget) =>
        ExecutionRate.Of(Money.FromYuan(budget), Money.FromYuan(executed));
}
