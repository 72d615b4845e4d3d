using Disclosure.Model.Amounts;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;
using static Disclosure.Site.Tests.SampleRecords;

namespace Disclosure.Site.Tests.Pages.UnitYears;

public sealed class UnitYearSectionTests
{
    [Fact]
    public void A_department_lists_its_units_projects_and_names_the_unit()
    {
        var projects = SamplePages.Unit(Whole(), Department).Years[0].Projects!;
        var name = Assert.Single(projects.Rows)[0];

        Assert.Equal("老旧小区雨污分流改造", name.Text);
        Assert.Equal("示例区住房保障中心", name.Note);
        Assert.Equal("../../../projects/101-001/", name.Href);
    }

    [Fact]
    public void A_unit_lists_only_its_own()
    {
        Assert.NotNull(SamplePages.Unit(Whole(), School).Years[0].Projects);
        Assert.Null(SamplePages.Unit(Whole(), School).Years[0].Projects!.Rows[0][0].Note);
    }

    [Fact]
    public void The_target_setting_sentence_is_held_against_the_projects_listed()
    {
        var agrees = SettingOf(1, 6_400_000m);
        var fewer = SettingOf(2, 6_400_000m);
        var other = SettingOf(1, 6_000_000m);

        Assert.Equal("一致", agrees);
        Assert.Equal("不一致", fewer);
        Assert.Equal("不一致", other);
    }

    [Fact]
    public void A_department_without_an_overall_self_evaluation_says_why()
    {
        var year = SamplePages.Unit(With(Target(Closed), UnitTarget(), AccountsAct(null)), Department)
            .Years.Single(shown => shown.Year == Closed.Number);

        Assert.Contains(year.Missing, missing => missing.State == "逾期未公开");
    }

    [Fact]
    public void An_empty_table_is_listed_with_its_explanation()
    {
        var target = UnitTarget() with { EmptyTables = [new EmptyTable("政府性基金预算项目绩效目标表", "本部门无此项预算。")] };
        var page = SamplePages.Unit(With(Target(Closed), target), Department);

        Assert.Equal("政府性基金预算项目绩效目标表：本部门无此项预算。", Assert.Single(page.Years.Single(shown => shown.Year == Closed.Number).EmptyTables).Text);
        Assert.Contains(
            "本部门无此项预算。",
            SamplePages.UnitYear(With(Target(Closed), target), Department, Closed).ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Main_tasks_are_in_ten_thousand_yuan_and_their_file_is_beside_the_page()
    {
        var amount = Money.FromYuan(6_400_000m);
        var target = UnitTarget() with { MainTasks = [new MainTask("改造", "雨污分流", amount, amount, null)] };
        var page = SamplePages.Unit(With(Target(Closed), target), Department);
        var tasks = page.Years.Single(shown => shown.Year == Closed.Number).MainTasks!;

        Assert.Equal(["改造", "雨污分流", "640.00", "640.00", null], tasks.Rows[0].Select(cell => cell.Text));
        Assert.Equal(6_400_000m, page.Tables.Single(table => table.FileName == tasks.CsvFile).Rows.Single()[3].Number);
    }

    [Fact]
    public void An_amount_that_would_give_a_withheld_project_away_is_said_to_be_withheld_on_the_page_and_in_data()
    {
        var amount = Money.FromYuan(6_400_000m);
        var target = UnitTarget() with
        {
            MainTasks = [new MainTask("改造", "雨污分流", amount, amount, null), new MainTask("装备", "购置", null, null, null)],
            WithheldFields = ["mainTasks[装备]", "targetSetting"],
        };
        var page = SamplePages.Unit(With(Target(Closed), target), Department);
        var tasks = page.Years.Single(shown => shown.Year == Closed.Number).MainTasks!;

        Assert.Equal([null, null, "不予公开", "不予公开", "不予公开"], tasks.Rows[1].Select(cell => cell.Badge?.Text));
        Assert.Equal("640.00", tasks.Rows[0][2].Text);
        Assert.Equal([false, true], page.Tables.Single(table => table.FileName == tasks.CsvFile).Rows.Select(row => row[^1].Flag));
        Assert.Contains(
            page.Years.Single(shown => shown.Year == Closed.Number).Missing,
            missing => missing.Text == "整体绩效目标表的“年度主要任务：装备”“绩效目标设置情况”不予公开：可以由此推算出依法不予公开的内容。");
    }

    [Fact]
    public void The_totals_of_projects_have_the_rate_of_the_sums_and_say_which_rows_are_not_in_them()
    {
        var closed = Self(Result("改造小区数量", "12个", "12个", 10m, 10m));
        var withheld = Target(Closed) with { Code = Armour, Withheld = new Withholding("《条例》第十四条", "涉密") };
        var footer = SamplePages.Unit(With(Target(Closed), closed, withheld, AccountsAct(null)), Department)
            .Years.Single(shown => shown.Year == Closed.Number)
            .Projects!.Footer;

        Assert.Equal(["合计", "640.00", "640.00", "602.13", "94.08%", null, null, null], footer.Select(cell => cell.Text));
        Assert.Equal(
            [null, "不含没有金额的 1 项", "不含没有金额的 1 项", "不含没有金额的 1 项", "按两项金额都有的 1 项", null, null, null],
            footer.Select(cell => cell.Note));
    }

    [Fact]
    public void Projects_of_all_years_are_one_table_of_data()
    {
        var table = SamplePages.Unit(Whole(), Department).Tables.Single(table => table.Key == "projects");

        Assert.Equal([2026m, 2025m], table.Rows.Select(row => row[0].Number!.Value));
        Assert.All(table.Rows, row => Assert.Equal(table.Columns.Length, row.Length));
    }

    private static string SettingOf(int projects, decimal amount)
    {
        var target = UnitTarget() with { TargetSetting = new TargetSetting("本部门编报绩效目标的项目……", 2, projects, Money.FromYuan(amount)) };
        return SamplePages.Unit(With(Target(Closed), target), Department).Years.Single(shown => shown.Year == Closed.Number)
            .TargetSetting!.State.Text;
    }

    private static UnitTarget UnitTarget() => new()
    {
        Unit = Department,
        Year = Closed,
        MoneyUnit = MoneyUnit.TenThousandYuan,
        Goal = new Goal("改善居住条件。"),
        Indicators = [Promise("公用经费控制率", "≤100%", 5m, "运行成本")],
    };
}
