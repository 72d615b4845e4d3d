using Disclosure.Model.Budgets;
using Disclosure.Model.Codes;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Tests.Checks;

public class FormChecksTests
{
    private static readonly UnitCode Stranger = UnitCode.Parse("999");

    [Fact]
    public void A_name_that_is_missing_blocks() => Checking.Target(t => t with { Name = " " }).Blocks("DISC2001", "name");

    [Fact]
    public void A_goal_that_is_missing_is_told() => Checking.Target(t => t with { Goal = new Goal("") }).Warns("DISC2002", "goal.expected");

    [Fact]
    public void A_table_without_indicators_blocks() => Checking.Target(t => t with { Indicators = [] }).Blocks("DISC2003", "indicators");

    [Fact]
    public void A_table_without_funds_is_told() => Checking.Target(t => t with { Funds = Funds.None }).Warns("DISC2004", "funds");

    [Fact]
    public void A_budget_of_nothing_is_an_amount() =>
        Checking.Target(t => t with { Funds = new Funds([TestRecords.Fund(FundKind.Total, budget: 0)]) }).SaysNothingOf("DISC2004");

    [Theory]
    [InlineData("")]
    [InlineData("—")]
    public void An_empty_actual_value_blocks(string actual) =>
        Checking.SelfRow(1, row => TestRecords.Scored(row, actual, 20)).Blocks("DISC2005", "indicators[1].actual");

    [Fact]
    public void An_empty_score_blocks() =>
        Checking.SelfRow(1, row => TestRecords.Scored(row, "12个", null)).Blocks("DISC2006", "indicators[1].score");

    [Fact]
    public void A_row_that_does_not_apply_needs_no_score()
    {
        var findings = Checking.SelfRow(1, row => TestRecords.Scored(row, "不适用", null));
        findings.SaysNothingOf("DISC2005");
        findings.SaysNothingOf("DISC2006");
    }

    [Fact]
    public void A_total_that_is_missing_blocks() => Checking.Self(s => s with { Total = null }).Blocks("DISC2007", "total");

    [Fact]
    public void A_unit_that_does_not_exist_blocks() => Checking.Target(t => t with { Unit = Stranger }).Blocks("DISC2008", "unit");

    [Fact]
    public void An_approval_of_a_unit_that_does_not_exist_blocks()
    {
        var strange = TestRecords.BudgetAct with { Units = [TestRecords.DepartmentCode, Stranger] };
        Checking.DistrictWith(strange).Blocks("DISC2008", "units[1]");
    }

    [Fact]
    public void A_department_that_does_not_exist_blocks() =>
        Checking.Target(t => t with { Department = Stranger }).Blocks("DISC2009", "department");

    [Fact]
    public void A_scheme_that_does_not_exist_blocks() => Checking.Target(t => t with { Scheme = "none" }).Blocks("DISC2010", "scheme");

    [Fact]
    public void A_unit_as_department_is_told() => Checking.Target(t => t with { Department = t.Unit }).Warns("DISC2011", "department");

    [Fact]
    public void Another_department_as_unit_is_told()
    {
        var other = TestRecords.Department with { Code = UnitCode.Parse("102"), Name = "示例区水利局" };
        var target = TestRecords.Target with { Unit = other.Code };
        Checking.DistrictWith(other, target).Warns("DISC2011", "unit");
    }

    [Fact]
    public void A_department_may_carry_out_its_own_project() =>
        Checking.Target(t => t with { Unit = t.Department }).SaysNothingOf("DISC2011");

    [Fact]
    public void A_unit_of_another_department_is_told()
    {
        var other = TestRecords.Department with { Code = UnitCode.Parse("102"), Name = "示例区水利局" };
        var unit = TestRecords.Unit with { Parent = other.Code };
        Checking.DistrictWith(other, unit).Of(TestRecords.Target.Key).Warns("DISC2012", "unit");
    }

    [Theory]
    [InlineData("", "涉密", "withheld.basis")]
    [InlineData("《保守国家秘密法》", "", "withheld.reason")]
    public void Withholding_without_basis_or_reason_blocks(string basis, string reason, string path) =>
        Checking.Target(t => t with { Withheld = new Withholding(basis, reason) }).Blocks("DISC2013", path);

    [Fact]
    public void A_goal_without_an_outcome_is_told() =>
        Checking.Self(s => s with { Goal = s.Goal with { Actual = null } }).Warns("DISC2014", "goal.actual");

    [Fact]
    public void A_row_without_a_name_is_told() =>
        Checking.TargetRow(1, row => row with { Level3 = "" }).Warns("DISC2015", "indicators[1].level3");

    [Fact]
    public void A_row_without_a_target_value_is_told() =>
        Checking.TargetRow(1, row => row with { Target = Indicators("") }).Warns("DISC2016", "indicators[1].target");

    [Fact]
    public void A_unit_target_without_a_dimension_is_told() =>
        Checking.DistrictWith(TestRecords.UnitTarget with { Indicators = TestRecords.UnitTarget.Indicators.RemoveAt(5) })
            .Warns("DISC2017", "indicators");

    [Fact]
    public void A_budget_that_is_not_listed_is_told() =>
        Checking.DistrictWith(TestRecords.GovernmentTarget with { Budgets = TestRecords.GovernmentTarget.Budgets.RemoveAt(2) })
            .Warns("DISC2018", "budgets");

    [Fact]
    public void A_budget_without_figures_or_explanation_is_told()
    {
        var budgets = TestRecords.GovernmentTarget.Budgets;
        Checking.DistrictWith(TestRecords.GovernmentTarget with { Budgets = budgets.SetItem(3, budgets[3] with { Empty = null }) })
            .Warns("DISC2019", "budgets[3]");
    }

    [Fact]
    public void An_empty_table_without_explanation_is_told() =>
        Checking.DistrictWith(TestRecords.UnitTarget with { EmptyTables = [new EmptyTable("政府性基金预算项目绩效目标表", "")] })
            .Warns("DISC2020", "emptyTables[0].explanation");

    [Fact]
    public void An_empty_table_with_its_explanation_is_fine() =>
        Assert.Empty(
            Checking.DistrictWith(TestRecords.UnitTarget with { EmptyTables = TestRecords.EmptyTables }));

    [Fact]
    public void The_forms_title_in_a_name_is_told() =>
        Checking.Target(t => t with { Name = "自然资源卫片执法补助经费支出绩效自评表" }).Warns("DISC2021", "name");

    [Fact]
    public void A_code_in_a_name_is_told() =>
        Checking.Target(t => t with { Name = "51092322T000000431595-城乡居民监管工作经费" }).Warns("DISC2022", "name");

    [Fact]
    public void A_year_in_a_name_is_no_code() => Checking.Target(t => t with { Name = "2025年老旧小区改造" }).SaysNothingOf("DISC2022");

    [Fact]
    public void Rows_that_are_scattered_are_told() =>
        Checking.Target(t => t with { Indicators = [.. t.Indicators, TestRecords.Row("产出指标", "时效指标", "按期完工率", "≥95%", 0)] })
            .Informs("DISC2023", "indicators[5].level1");

    [Fact]
    public void A_table_without_weights_is_told() =>
        Checking.Target(t => t with { Indicators = [.. t.Indicators.Select(row => row with { Weight = null })] })
            .Informs("DISC2024", "indicators");

    private static Model.Indicators.IndicatorValue Indicators(string raw) => Model.Indicators.IndicatorValueReader.Read(raw);
}
