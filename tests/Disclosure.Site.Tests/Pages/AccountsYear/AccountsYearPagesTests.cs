using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Site.Pages.AccountsYear;

namespace Disclosure.Site.Tests.Pages.AccountsYear;

public sealed class AccountsYearPagesTests
{
    [Fact]
    public void The_approved_total_stands_unchanged_whatever_is_recomputed()
    {
        var entry = Assert.Single(Make(SmallContent.Self("101001-001", 100, Grade.Excellent)).Projects);

        Assert.Equal(new Points(100), entry.Total);
        Assert.Equal(new Percentage(0.9m), entry.Execution.Value);
    }

    [Fact]
    public void Grades_are_counted_and_missing_ones_are_said()
    {
        var page = Make(SmallContent.Self("101001-001", 95, Grade.Excellent), SmallContent.Self("101001-002", 50, null));

        Assert.Equal([("优", 1), ("良", 0), ("中", 0), ("差", 0), ("未写等级", 1)], page.Grades.Select(grade => (grade.Grade, grade.Count)));
    }

    [Fact]
    public void A_target_without_a_result_is_told_with_how_it_stands()
    {
        var overdue = SmallContent.Approved(Stage.Accounts, SmallContent.Department, SmallContent.AsOf.AddDays(-25), null);

        var page = Make(
            SmallContent.Target("101001-001", 1000),
            SmallContent.Target("101001-002", 1000),
            SmallContent.Self("101001-002", 95, null),
            overdue);

        var missing = Assert.Single(page.Missing);
        Assert.Equal("101001-001", missing.Code);
        Assert.Equal(("逾期", "逾期 5 天"), (missing.State.Text, missing.Days));
    }

    [Fact]
    public void A_withheld_result_shows_none_of_its_figures()
    {
        var page = Make(SmallContent.Self("101001-001", 95, Grade.Excellent, new Withholding("《政府信息公开条例》第十四条", "涉及公共安全")));

        var entry = Assert.Single(page.Projects);
        Assert.True(entry is { IsWithheld: true, Total: null, Grade: null, Budget: null, Executed: null, Recomputed: null });
        Assert.NotEmpty(page.Grades);
        Assert.All(page.Grades, grade => Assert.Equal(0, grade.Count));
        Assert.Single(page.Withheld);
    }

    [Theory]
    [InlineData(90, 90.1, false)]
    [InlineData(90, 90.11, true)]
    [InlineData(90.11, 90, true)]
    public void Totals_differ_when_more_than_a_tenth_apart(decimal total, decimal recomputed, bool differs) =>
        Assert.Equal(differs, EntryOf(total, recomputed).Differs);

    [Fact]
    public void What_missed_most_targets_comes_first_then_what_cost_most_and_the_caption_says_so()
    {
        var missed = SampleRecords.Result("改造小区", "≥12个", "9个", 50m, 37.5m);
        var reached = SampleRecords.Result("改造小区", "≥12个", "12个", 50m, 50m);

        var page = Make(
            Self("101001-001", 100, reached), Self("101001-002", 900, reached), Self("101001-003", 100, missed),
            SmallContent.Self("101001-004", 95, Grade.Excellent, new Withholding("《政府信息公开条例》第十四条", "涉及公共安全")));

        Assert.Equal(
            ["101001-003", "101001-002", "101001-001", "101001-004"], page.Projects.Select(entry => entry.Code));
        Assert.StartsWith(
            "按未达成的项数从多到少排，项数相同的按全年执行数从多到少。",
            page.ToDocument().QuerySelector("#projects ~ .table small").Words(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void How_many_targets_were_missed_leads_to_them()
    {
        var page = Make(Self("101001-003", 100, SampleRecords.Result("改造小区", "≥12个", "9个", 50m, 37.5m))).ToDocument();

        var cell = page.QuerySelector("#projects-101001-003 td[data-label='未达成（项）']")!;
        Assert.Equal(("1", "../../../unmet/2025/#of-101001-003"), (cell.Words(), cell.QuerySelector("a")!.GetAttribute("href")));
    }

    private static ProjectSelfEvaluation Self(string code, decimal executed, Indicator row) =>
        SmallContent.Self(code, 95, Grade.Excellent) with
        {
            Indicators = [row],
            Funds = new Funds([new FundLine { Kind = FundKind.Total, Budget = Money.FromYuan(1000), Executed = Money.FromYuan(executed) }]),
        };

    private static AccountsEntry EntryOf(decimal total, decimal recomputed) => new()
    {
        Code = "",
        Name = "",
        Path = "",
        DepartmentCode = "",
        Department = "",
        UnitCode = "",
        Unit = "",
        Budget = null,
        Executed = null,
        Total = new Points(total),
        Grade = null,
        Recomputed = new Points(recomputed),
        DifferingRows = 0,
        IsWithheld = false,
    };

    private static AccountsYearPage Make(params IDisclosureRecord[] records) =>
        AccountsYearPages.Plan(SmallContent.With(records)).Only<AccountsYearPage>();
}
