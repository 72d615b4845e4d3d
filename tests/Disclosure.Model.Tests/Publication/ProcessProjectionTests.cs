using System.Collections.Immutable;
using Disclosure.Model.Accountability;
using Disclosure.Model.Amounts;
using Disclosure.Model.Applications;
using Disclosure.Model.Assessments;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Exits;
using Disclosure.Model.Indicators;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Publication;
using Disclosure.Model.Records;
using Disclosure.Model.Rectifications;
using Disclosure.Model.Registry;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.TargetReviews;
using Disclosure.Model.Targets;
using Disclosure.Model.Tests.Checks;

namespace Disclosure.Model.Tests.Publication;

/// <summary>What the public may see of the records of the process.</summary>
public class ProcessProjectionTests
{
    private static readonly Withholding Secret = new("《政府信息公开条例》第十四条", "涉及公共安全");
    private static readonly Withholding Existence = Secret with { Extent = WithholdingExtent.Existence };
    private static readonly FiscalYear Before = new(2024);
    private static readonly FiscalYear After = new(2026);
    private static readonly ProjectCode Other = ProjectCode.Parse("101002-009");

    [Fact]
    public void Of_a_project_whose_target_is_withheld_nothing_of_the_year_is_told_and_the_next_year_s_is()
    {
        var shown = Shown(
            TestRecords.Target with { Withheld = Secret }, TestRecords.Target with { Year = After }, Item(TestRecords.Year), Item(After));

        Assert.Equal(After, Assert.Single(shown.Rectifications).Year);
    }

    [Fact]
    public void An_application_that_tells_the_amount_of_a_withheld_budget_is_not_told_whichever_of_its_years_it_is()
    {
        Assert.Empty(Shown(TestRecords.Target with { Year = After, Withheld = Secret }, Application(Before, After)).Applications);
        Assert.Empty(Shown(TestRecords.Target with { Withheld = Secret }, Application(Before, After)).Applications);
        Assert.Single(Shown(TestRecords.Target with { Year = new(2027), Withheld = Secret }, Application(Before, After)).Applications);
    }

    [Fact]
    public void An_application_that_names_a_withheld_next_project_is_not_told()
    {
        var next = TestRecords.Target with { Code = Other, Year = After, Withheld = Existence };

        Assert.Empty(Shown(next, Application(Before, After) with { NextProject = Other }).Applications);
        Assert.Single(Shown(next, Application(Before, After)).Applications);
    }

    [Fact]
    public void A_project_whose_existence_is_withheld_in_a_year_is_told_of_only_in_years_that_name_it()
    {
        var hidden = TestRecords.Target with { Withheld = Existence };

        // Nothing names it in 2024, so that the item would.
        Assert.Empty(Shown(hidden, Item(Before)).All);
        Assert.Single(Shown(hidden, TestRecords.Target with { Year = Before }, Item(Before)).All);
        // Told of 2024, which names it, and of 2026, which does not.
        Assert.Empty(Shown(hidden, TestRecords.Target with { Year = Before }, Application(Before, After)).All);
    }

    [Fact]
    public void An_item_that_names_the_survey_of_a_withheld_project_is_not_told()
    {
        var survey = SurveyId.Parse("2025-secret");
        var register = new SurveyRegister
        {
            Year = TestRecords.Year,
            Surveys =
            [
                new Survey
                {
                    Id = survey,
                    Year = TestRecords.Year,
                    Project = TestRecords.ProjectCode,
                    Unit = TestRecords.UnitCode,
                    UnitName = "示例区市政设施中心",
                    Subject = "改造",
                    Recipients = "居民",
                    Question = new SurveyQuestion("1", "是否满意", []),
                    Opens = new DateOnly(2025, 9, 1),
                    Closes = new DateOnly(2025, 9, 30),
                },
            ],
        };
        var hidden = TestRecords.Target with { Withheld = Existence };
        var other = Item(Before) with { Project = null, SecondSurvey = survey };

        Assert.Empty(Shown(hidden, register, other).All);
        Assert.Single(Shown(register, other).All);
    }

    [Theory]
    [InlineData(WithholdingExtent.Content)]
    [InlineData(WithholdingExtent.Existence)]
    public void What_was_made_of_a_withheld_evaluation_is_kept_with_it(WithholdingExtent extent)
    {
        var secret = TestRecords.Evaluation with { Withheld = Secret with { Extent = extent } };
        var item = Item(TestRecords.Year) with { Evaluation = EvaluationKind.Key, Finding = 1 };
        var decision = Application(TestRecords.Year, new(2027)) with { Basis = EvaluationKind.Key };

        Assert.Empty(Shown(secret, item, decision).All);
        Assert.Empty(Shown(secret, Item(TestRecords.Year)).All);
        Assert.Equal(2, Shown(TestRecords.Evaluation, item, decision).All.Length);
    }

    [Fact]
    public void What_was_made_of_another_evaluation_than_the_withheld_one_is_told()
    {
        var secret = TestRecords.Evaluation with { Withheld = Existence };
        var open = TestRecords.Evaluation with { Kind = EvaluationKind.Recheck };
        var item = Item(TestRecords.Year) with { Evaluation = EvaluationKind.Recheck, Finding = 1 };

        Assert.Single(Shown(secret, open, item).All);
        Assert.Single(Shown(secret, open, Item(TestRecords.Year)).All);
        Assert.Single(Shown(secret, item with { Year = After }).All);
        Assert.Single(Shown(secret, item with { Origin = RectificationOrigin.Audit, Evaluation = null }).All);
        Assert.Single(Shown(secret, Application(TestRecords.Year, new(2027))).All);
    }

    [Fact]
    public void What_was_projected_is_projected_to_itself()
    {
        var once = PublicProjection.Of(District(
            TestRecords.Target with { Withheld = Secret }, Item(TestRecords.Year), Item(Before) with { Withheld = Secret }));

        Assert.Equal(
            once.All.Select(record => RecordValues.Of(record).ToString()),
            PublicProjection.Of(once).All.Select(record => RecordValues.Of(record).ToString()));
        Assert.Equal("", Assert.Single(once.Process.Rectifications).Problem);
    }

    [Fact]
    public void One_to_four_are_told_without_their_number_and_nothing_else_is_lost()
    {
        var register = new AccountabilityRegister
        {
            Year = TestRecords.Year,
            Office = "示例区财政局",
            Counts = [.. new[] { 0, 1, 4, 5 }.Select(number => new AccountabilityCount(AccountabilityMatter.Referred, number))],
            Source = "内部.xlsx",
        };
        var shown = Assert.Single(Shown(register).Accountability);

        Assert.Equal([0, null, null, 5], shown.Counts.Select(count => count.Number));
        Assert.Null(shown.Source);
    }

    [Fact]
    public void The_path_of_every_record_of_the_process_tells_its_key()
    {
        IDisclosureRecord[] records =
        [
            .. Kinds.Select(kind => (IDisclosureRecord)kind()), Item(TestRecords.Year) with { Project = null, Number = 12 },
            new AccountabilityRegister { Year = TestRecords.Year, Office = "示例区财政局" },
        ];

        Assert.All(records, record => Assert.Equal(
            record.Key, Corrections.RecordOfPath.KeyOf(new Editions.PublicPath(RecordPath.Of(record) + ".yaml"))));
        Assert.All(records, record => Assert.DoesNotContain(
            "/", Corrections.RecordSubjects.Of(record.Key) + Corrections.RecordSubjects.Of(record, _ => null), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(RecordKind.Assessment, "requested")]
    [InlineData(RecordKind.Assessment, "assessed")]
    [InlineData(RecordKind.TargetReview, "requested")]
    [InlineData(RecordKind.Monitoring, "spending")]
    [InlineData(RecordKind.Monitoring, "spending.forecast")]
    [InlineData(RecordKind.Monitoring, "sources")]
    [InlineData(RecordKind.Monitoring, "sources[当年财政拨款]")]
    [InlineData(RecordKind.Monitoring, "sources[单位自有].budget")]
    [InlineData(RecordKind.Monitoring, "measures[2025-08-01]")]
    [InlineData(RecordKind.Monitoring, "measures[2025-08-01].amount")]
    [InlineData(RecordKind.Application, "before")]
    [InlineData(RecordKind.Application, "after")]
    [InlineData(RecordKind.Exit, "unspent")]
    [InlineData(RecordKind.Exit, "recovered")]
    public void An_amount_of_the_process_can_be_hidden_with_another_record(RecordKind kind, string field)
    {
        var record = Kinds.Select(make => make()).Single(one => one.Key.Kind == kind);
        var shown = HiddenIn(record, field);

        Assert.Equal(field, Assert.Single(shown.WithheldFields));
        Assert.True(WithheldAmounts.Of(shown).Count < WithheldAmounts.Of(record).Count);
    }

    [Fact]
    public void Of_a_text_of_the_process_the_sentence_goes_that_says_the_amount_and_the_rest_stays()
    {
        var item = Item(TestRecords.Year) with { Problem = "资料不全。超支640万元。", Requirement = "补齐640万元的凭证" };

        Assert.Equal("资料不全。", ((Rectification)HiddenIn(item, "problem")).Problem);
        Assert.Equal("不予公开", ((Rectification)HiddenIn(item, "requirement")).Requirement);
    }

    [Fact]
    public void The_goal_and_other_entries_of_a_monitoring_form_can_be_hidden_as_well()
    {
        var monitoring = Kinds.Select(make => make()).OfType<MonitoringRecord>().Single();

        Assert.Equal("完成改造。", ((MonitoringRecord)HiddenIn(monitoring, "goal")).Goal);
        Assert.Equal(
            new FormItem("其他需要说明的问题", "不予公开"),
            Assert.Single(((MonitoringRecord)HiddenIn(monitoring, "items[其他需要说明的问题].text")).Items));
    }

    private static ProcessRecord HiddenIn(ProcessRecord record, string field)
    {
        var hidden = TestRecords.Target with
        {
            Code = Other,
            Withheld = Secret with { AlsoHides = [new AlsoHidden(RecordPath.Of(record), field)] },
        };
        return Assert.Single(Shown(hidden, record).All);
    }

    private static ImmutableArray<Func<ProcessRecord>> Kinds =>
    [
        () => Item(TestRecords.Year),
        () => Application(TestRecords.Year, new(2027)),
        () => new Assessment
        {
            Project = TestRecords.ProjectCode,
            Unit = TestRecords.UnitCode,
            Year = TestRecords.Year,
            Kind = AssessmentKind.Project,
            Assessor = "示例区财政局",
            Requested = Money.FromYuan(700),
            Assessed = Money.FromYuan(640),
        },
        () => new TargetReview
        {
            Project = TestRecords.ProjectCode, Unit = TestRecords.UnitCode, Year = TestRecords.Year, Requested = Money.FromYuan(700),
        },
        () => new MonitoringRecord
        {
            Project = TestRecords.ProjectCode,
            Unit = TestRecords.UnitCode,
            Year = TestRecords.Year,
            Date = new DateOnly(2025, 7, 31),
            Spending = new MonitoredSpending
            {
                Budget = Money.FromYuan(640), Executed = Money.FromYuan(300), Forecast = Money.FromYuan(630),
            },
            Sources =
            [
                new MonitoredSource
                {
                    Kind = FundKind.Fiscal, Budget = Money.FromYuan(601), Executed = Money.FromYuan(291), Forecast = Money.FromYuan(591),
                },
                new MonitoredSource { Kind = FundKind.Other, Label = "单位自有", Budget = Money.FromYuan(39) },
            ],
            Goal = "完成改造。投入640万元。",
            Items = [new FormItem("其他需要说明的问题", "含装备640万元。")],
            Indicators =
            [
                new MonitoredIndicator { Level1 = "产出指标", Level3 = "改造小区数", Target = IndicatorValueReader.Read("≥12个") },
            ],
            Measures = [new MonitoringMeasure(MonitoringMeasureKind.Recovered, new(2025, 8, 1), Money.FromYuan(40), "闲置", null)],
        },
        () => new ProjectExit
        {
            Project = TestRecords.ProjectCode,
            Unit = TestRecords.UnitCode,
            Year = TestRecords.Year,
            Office = "示例区财政局",
            Reason = "到期",
            Unspent = Money.FromYuan(40),
            Recovered = Money.FromYuan(30),
        },
    ];

    private static Rectification Item(FiscalYear year) => new()
    {
        Project = TestRecords.ProjectCode,
        Unit = TestRecords.UnitCode,
        Year = year,
        Number = 1,
        Origin = RectificationOrigin.Evaluation,
        Problem = "一笔支付手续不全",
    };

    private static ResultApplication Application(FiscalYear year, FiscalYear appliedTo) => new()
    {
        Project = TestRecords.ProjectCode,
        Unit = TestRecords.UnitCode,
        Year = year,
        Subject = ApplicationSubject.Budget,
        AppliedTo = appliedTo,
        Before = Money.FromYuan(640),
        After = Money.FromYuan(600),
        Office = "示例区财政局",
        Reason = "评价结果好",
    };

    private static ProcessIndex Shown(params IDisclosureRecord[] records) => PublicProjection.Of(District(records)).Process;

    private static RecordSet District(params IDisclosureRecord[] records) =>
        new(TestRecords.Portal, [TestRecords.Department, TestRecords.Unit, .. records]);
}
