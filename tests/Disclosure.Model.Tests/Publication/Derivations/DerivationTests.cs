using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Applications;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Exits;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Publication;
using Disclosure.Model.Publication.Derivations;
using Disclosure.Model.Records;
using Disclosure.Model.TargetReviews;
using Disclosure.Model.Tests.Checks;

namespace Disclosure.Model.Tests.Publication.Derivations;

/// <summary>What can be told from what is published: leaks are planted one by one, and each must be found.</summary>
public class DerivationTests
{
    private static readonly string[] Mended = ["targetSetting", "mainTasks[反恐防范和见义勇为]", "mainTasks[保障机构正常运转]"];

    [Fact]
    public void A_department_sentence_less_the_other_projects_is_the_withheld_amount()
    {
        var told = Told(new SecretDepartment { Unit = unit => unit with { MainTasks = [] } });

        Assert.Equal(276m * 10_000, told.Figure.Amount.Yuan);
        Assert.Equal(
            [(true, 1374m), (false, 658m), (false, 398m), (false, 42m)],
            told.From.Select(part => (part.IsAdded, part.Amount.Yuan / 10_000)));
        Assert.Equal(new AlsoHidden(SecretDepartment.UnitPlace, "targetSetting"), Assert.Single(told.Remedy));
    }

    [Fact]
    public void A_row_of_main_tasks_less_the_other_project_in_it_is_the_withheld_amount()
    {
        var told = Told(new SecretDepartment { Hides = ["targetSetting", "mainTasks[保障机构正常运转]"] });

        Assert.Equal([(true, 318m), (false, 42m)], told.From.Select(part => (part.IsAdded, part.Amount.Yuan / 10_000)));
        Assert.Equal("mainTasks[反恐防范和见义勇为]", Assert.Single(told.Remedy).Field);
    }

    [Fact]
    public void A_hidden_row_is_told_by_the_total_less_the_other_rows()
    {
        var told = Told(new SecretDepartment { Hides = ["targetSetting", "mainTasks[反恐防范和见义勇为]"] });

        Assert.Equal(
            [(true, 4846m), (false, 3472m), (false, 1056m), (false, 42m)],
            told.From.Select(part => (part.IsAdded, part.Amount.Yuan / 10_000)));
        Assert.Equal("mainTasks[保障机构正常运转]", Assert.Single(told.Remedy).Field);
    }

    [Fact]
    public void The_remedy_of_all_three_is_the_fewest_fields_that_keep_it() =>
        Assert.Equal(Mended.Order(), Told(new SecretDepartment()).Remedy.Select(hidden => hidden.Field).Order());

    [Fact]
    public void With_its_remedy_nothing_is_told() => Assert.Empty(AllTold(new SecretDepartment { Hides = Mended }));

    [Fact]
    public void Hiding_a_row_whose_projects_are_all_shown_hides_nothing() =>
        Assert.NotEmpty(AllTold(new SecretDepartment
        {
            Hides = ["targetSetting", "mainTasks[治安防控和交通]", "mainTasks[反恐防范和见义勇为]"],
        }));

    [Fact]
    public void A_sum_that_is_added_back_is_found()
    {
        var department = new SecretDepartment { Hides = Mended };
        var records = department.Records;
        var sum = new PublishedSum(
            "新加的合计", new FigureKey(null, new FieldPath("units/119/", null, "total")),
            [.. records.ProjectTargets.Select(target => new FigureKey(target.Key, new FieldPath("funds", "年度资金总额", "budget")))]);
        var told = new Derivation(records, PublicProjection.Of(records), SecretDepartment.Department, SecretDepartment.Year, [sum])
            .Of(records.FindProjectTarget(SecretDepartment.Armour.Code, SecretDepartment.Year)!);

        Assert.Equal(276m * 10_000, told[0].Figure.Amount.Yuan);
        Assert.Equal((true, 1374m), (told[0].From[0].IsAdded, told[0].From[0].Amount.Yuan / 10_000));
    }

    [Fact]
    public void A_self_evaluation_that_is_not_withheld_tells_the_targets_amount()
    {
        var told = Told(new SecretDepartment { Hides = Mended, Beside = [SecretDepartment.Result("119-002", "反恐防爆装备购置", 276, 266)] });

        Assert.Equal(RecordKind.ProjectSelfEvaluation, Assert.Single(told.From).Key.Record!.Value.Kind);
    }

    [Theory]
    [InlineData("funds[年度资金总额].executed", true)]
    [InlineData("funds[年度资金总额]", false)]
    public void What_was_spent_in_all_is_told_by_its_rate_though_it_is_hidden(string field, bool isTold)
    {
        var secret = SecretDepartment.Result("119-002", "反恐防爆装备购置", 276, 266) with
        {
            Withheld = new Withholding("依据", "理由") { AlsoHides = [new AlsoHidden("years/2025/accounts/units/119", field)] },
        };
        var whole = TestRecords.UnitSelfEvaluation with { Unit = SecretDepartment.Department, Funds = Spent(674, 664, 98.52m) };
        var other = SecretDepartment.Result("119-003", "道路交通安全设施", 398, 398);
        var records = new SecretDepartment { Hides = Mended, Beside = [secret, other, whole] }.Records;
        var told = new Derivation(records, PublicProjection.Of(records), SecretDepartment.Department, SecretDepartment.Year).Of(secret);

        Assert.Equal(isTold, told.Any(figure => figure.Figure.Key.Field.Leaf == "executed"));
    }

    [Fact]
    public void A_sum_that_does_not_hold_tells_nobody_anything() =>
        Assert.Empty(AllTold(new SecretDepartment
        {
            Hides = ["mainTasks"],
            Unit = unit => unit with { TargetSetting = unit.TargetSetting! with { Amount = SecretDepartment.Wan(1500) } },
        }));

    [Fact]
    public void A_rounded_sentence_tells_the_amount_all_the_same()
    {
        var told = AllTold(new SecretDepartment
        {
            Hides = ["mainTasks"],
            Unit = unit => unit with { TargetSetting = unit.TargetSetting! with { Amount = SecretDepartment.Wan(1374.004m) } },
        });

        Assert.NotEmpty(told);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_sources_of_a_unit_s_monitoring_tell_its_total_with_spending_or_without(bool hasSpending)
    {
        var monitoring = new MonitoringRecord
        {
            Unit = SecretDepartment.Department,
            Year = SecretDepartment.Year,
            Date = new DateOnly(2025, 7, 31),
            Spending = hasSpending ? new MonitoredSpending { Budget = SecretDepartment.Wan(1374) } : null,
            Sources =
            [
                new MonitoredSource { Kind = FundKind.Fiscal, Budget = SecretDepartment.Wan(1300) },
                new MonitoredSource { Kind = FundKind.Carried },
                new MonitoredSource { Kind = FundKind.Other, Label = "单位自有", Budget = SecretDepartment.Wan(74) },
            ],
        };
        var place = "years/2025/process/monitoring/119-2025-07-31";
        var department = new SecretDepartment { Hides = Mended, Beside = [monitoring] };

        Assert.Equal(SecretDepartment.Wan(276), Told(department with { Further = [new(place, "spending")] }).Figure.Amount);
        Assert.Empty(AllTold(department with { Further = [new(place, "spending"), new(place, "sources[单位自有].budget")] }));
    }

    [Fact]
    public void A_source_of_a_unit_s_monitoring_less_that_of_its_other_projects_is_the_withheld_amount()
    {
        var monitoring = new MonitoringRecord
        {
            Unit = SecretDepartment.Department,
            Year = SecretDepartment.Year,
            Date = new DateOnly(2025, 7, 31),
            Sources =
            [
                new MonitoredSource { Kind = FundKind.Fiscal, Label = "本年一般公共预算拨款", Budget = SecretDepartment.Wan(1374) },
                new MonitoredSource { Kind = FundKind.Other, Budget = SecretDepartment.Wan(5) },
            ],
        };

        Assert.NotEmpty(AllTold(new SecretDepartment { Hides = Mended, Beside = [monitoring] }));
    }

    [Theory]
    [InlineData(1374, true)]
    [InlineData(4846, false)]
    [InlineData(1400, false)]
    public void What_a_unit_asked_for_as_a_whole_less_its_other_projects_is_the_withheld_amount(decimal requested, bool isTold)
    {
        var review = new TargetReview
        {
            Unit = SecretDepartment.Department,
            Year = SecretDepartment.Year,
            Requested = SecretDepartment.Wan(requested),
        };
        var department = new SecretDepartment { Hides = Mended, Beside = [review] };

        Assert.Equal(isTold, !AllTold(department).IsEmpty);
        Assert.Empty(AllTold(department with { Further = [new("years/2025/process/reviews/119", "requested")] }));
        if (isTold)
            Assert.Equal("requested", Assert.Single(Told(department).Remedy).Field);
    }

    [Theory]
    [InlineData(2026, "before")]
    [InlineData(2025, "after")]
    public void What_a_result_does_to_a_unit_s_budget_as_a_whole_tells_the_withheld_amount(int appliedTo, string field)
    {
        var application = new ResultApplication
        {
            Unit = SecretDepartment.Department,
            Year = new FiscalYear(2023),
            Subject = ApplicationSubject.Budget,
            AppliedTo = new FiscalYear(appliedTo),
            Office = "预算科",
            Reason = "结果为良",
            Before = SecretDepartment.Wan(appliedTo == 2026 ? 1374 : 1200),
            After = SecretDepartment.Wan(appliedTo == 2026 ? 1500 : 1374),
        };
        var department = new SecretDepartment { Hides = Mended, Beside = [application] };

        Assert.Equal(SecretDepartment.Wan(276), Told(department).Figure.Amount);
        Assert.Empty(AllTold(department with { Further = [new("years/2023/process/applications/119", field)] }));
    }

    [Theory]
    [InlineData("unspent")]
    [InlineData("recovered")]
    public void What_a_unit_s_exit_as_a_whole_says_less_those_of_its_other_projects_is_what_the_withheld_one_had_left(string field)
    {
        var kept = Exit("119-002", 12, 9);
        var department = new SecretDepartment
        {
            Hides = Mended,
            Further = field == "unspent"
                ? [new("years/2025/process/exits/119", "recovered")]
                : [new("years/2025/process/exits/119", "unspent")],
            Beside = [kept, Exit("119-003", 30, 30), Exit(null, 42, 39)],
        };

        Assert.Contains(ToldBy(department, kept), figure => figure.Figure.Key.Field.Key == field);
        Assert.Empty(ToldBy(department with { Further = [.. department.Further, new("years/2025/process/exits/119", field)] }, kept));
        Assert.Contains(department.Findings, finding => finding.Code == "DISC3070");
    }

    [Fact]
    public void What_a_project_had_left_and_its_budget_tell_what_was_spent()
    {
        var self = SecretDepartment.Result("119-003", "道路交通安全设施", 398, 368);
        var hidden = SecretDepartment.Result("119-002", "反恐防爆装备购置", 276, 266) with
        {
            Withheld = new Withholding("依据", "理由") { AlsoHides = [new("years/2025/accounts/projects/119-003", "funds[年度资金总额].executed")] },
        };
        var records = new SecretDepartment { Hides = Mended, Beside = [hidden, self, Exit("119-003", 30, 30)] }.Records;
        var told = new Derivation(records, PublicProjection.Of(records), SecretDepartment.Department, SecretDepartment.Year).Of(self);

        Assert.Equal("executed", Assert.Single(told).Figure.Key.Field.Leaf);
    }

    [Fact]
    public void Two_withheld_projects_keep_each_other()
    {
        var other = SecretDepartment.Project("119-005", "见义勇为奖励慰问", 42) with { Withheld = new Withholding("依据", "理由") };
        var department = new SecretDepartment { Beside = [other] };

        Assert.Empty(AllTold(department));
    }

    [Fact]
    public void Pages_add_up_what_is_shown_and_nothing_withheld()
    {
        var shown = PublicProjection.Of(new SecretDepartment().Records);

        Assert.All(
            PageSums.Of(shown, SecretDepartment.Year),
            sum => Assert.DoesNotContain(sum.Terms, term => term.Record == SecretDepartment.Armour.Key));
        Assert.Contains(PageSums.Of(shown, SecretDepartment.Year), sum => sum.Terms.Length == 3);
    }

    private static Funds Spent(decimal budget, decimal executed, decimal rate) => new(
    [
        new FundLine
        {
            Kind = FundKind.Total,
            Budget = SecretDepartment.Wan(budget),
            Executed = SecretDepartment.Wan(executed),
            Rate = Percentage.FromPercent(rate),
        },
    ]);

    private static DerivableFigure Told(SecretDepartment department) => AllTold(department)[0];

    private static ImmutableArray<DerivableFigure> AllTold(SecretDepartment department)
    {
        var records = department.Records;
        return new Derivation(records, PublicProjection.Of(records), SecretDepartment.Department, SecretDepartment.Year)
            .Of(records.FindProjectTarget(SecretDepartment.Armour.Code, SecretDepartment.Year)!);
    }

    private static ProjectExit Exit(string? project, decimal unspent, decimal recovered) => new()
    {
        Project = project is null ? null : ProjectCode.Parse(project),
        Unit = SecretDepartment.Department,
        Year = SecretDepartment.Year,
        Kind = ExitKind.Stopped,
        Date = new DateOnly(2025, 12, 31),
        Office = "财政局",
        Reason = "停止",
        Unspent = SecretDepartment.Wan(unspent),
        Recovered = SecretDepartment.Wan(recovered),
    };

    private static ImmutableArray<DerivableFigure> ToldBy(SecretDepartment department, IDisclosureRecord record) =>
        new Derivation(department.Records, PublicProjection.Of(department.Records), SecretDepartment.Department, SecretDepartment.Year)
            .Of(record);
}
