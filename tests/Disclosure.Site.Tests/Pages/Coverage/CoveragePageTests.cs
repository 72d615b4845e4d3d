using Disclosure.Model.Amounts;
using Disclosure.Model.Codes;
using Disclosure.Model.Exits;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;
using Disclosure.Site.Pages.Coverage;
using Disclosure.Site.Tests.Process;

namespace Disclosure.Site.Tests.Pages.Coverage;

public sealed class CoveragePageTests
{
    private static readonly ProjectTarget Other = SampleRecords.Target(SampleRecords.Closed) with
    {
        Code = ProjectCode.Parse("101-003"),
        Name = "路灯改造",
    };

    [Fact]
    public void Coverage_is_told_by_number_and_by_money_with_its_denominators()
    {
        var page = Page(OutcomeSamples.District(Other));

        Assert.Equal(
            [
                ("按项目数覆盖", "50%", "2 个里公开自评 1 个"),
                ("按资金覆盖", "50%", "1,280 万元里公开自评 640 万元"),
                ("没有公开自评", "1", "应公开，没有找到自评表"),
            ],
            page.CoverageTiles.Select(tile => (tile.Name, tile.Value, tile.Note)));
    }

    [Fact]
    public void What_is_withheld_is_counted_as_that_and_its_amount_is_in_no_sum()
    {
        var secret = Other with { Withheld = OutcomeSamples.Secret };
        var page = Page(OutcomeSamples.District(secret));

        Assert.Equal("1 个里公开自评 1 个，另有不予公开 1 个不计", page.CoverageTiles[0].Note);
        Assert.Equal("640 万元里公开自评 640 万元", page.CoverageTiles[1].Note);
        Assert.Equal(("应自评的项目（个）", "1"), Column(page, "应自评的项目"));
        Assert.Equal(("不予公开（个）", "1"), Column(page, "不予公开"));
        Assert.DoesNotContain("1,280", page.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_ended_before_anything_was_spent_owes_no_self_evaluation_and_is_named_with_the_reason()
    {
        var page = Page(OutcomeSamples.District(Other, Stopped));

        Assert.Equal("1 个里公开自评 1 个，另有 1 个不用自评，不计", page.CoverageTiles[0].Note);
        Assert.Equal(
            ["路灯改造", "不用自评", "2025年4月1日中途停止，本年度没有可评价的支出。"],
            page.AsideShown.Rows.Single().Select(cell => cell.Text));
        Assert.Contains(page.Tables, table => table.Key == "aside");
    }

    [Fact]
    public void Where_the_last_day_of_some_has_not_passed_they_are_told_apart_from_those_that_are_late()
    {
        var department = Assert.Single(Page(OutcomeSamples.District(Other)).Departments);
        CoveragePage With(int notDue) =>
            Page(OutcomeSamples.District(Other)) with { Departments = [department with { NotDue = notDue }] };
        var two = department.Projects with { Targets = 3 };

        Assert.Equal(0, department.NotDue);
        Assert.Equal("都未到期", With(1).CoverageTiles[2].Note);
        Assert.Equal(("其中未到期（个）", "1"), Column(With(1), "其中未到期"));
        Assert.Equal(
            "1 个应公开，没有找到自评表；1 个未到期",
            (With(1) with { Departments = [department with { NotDue = 1, Projects = two }] }).CoverageTiles[2].Note);
    }

    [Fact]
    public void A_self_evaluation_without_a_target_is_named_and_in_no_share()
    {
        var page = Page(OutcomeSamples.District(SampleRecords.Self() with { Code = Other.Code, Name = Other.Name }));

        Assert.Equal("1 个里公开自评 1 个，另有 1 个有自评没有目标，不计", page.CoverageTiles[0].Note);
        Assert.Equal("有自评，没有目标", Assert.Single(page.Aside).Kind);
    }

    [Fact]
    public void Where_every_project_is_counted_no_list_of_others_stands()
    {
        var page = Page(OutcomeSamples.District(Other));

        Assert.Empty(page.Aside);
        Assert.Null(page.ToDocument().QuerySelector("#aside"));
    }

    [Fact]
    public void A_year_that_is_not_closed_has_no_share_and_says_so()
    {
        var page = (CoveragePage)OutcomeSamples.PageAt("coverage/2026/", SampleRecords.Whole());

        Assert.Empty(page.CoverageTiles);
        Assert.Equal("未到期", Assert.Single(page.Departments).WhyNotYet!.Text);
        Assert.Contains("还没有到期，所以没有覆盖率", page.ToDocument().Body.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_farthest_from_its_self_evaluation_is_told_in_a_sentence_and_the_distribution_as_a_chart()
    {
        var page = Page(OutcomeSamples.Whole);

        Assert.Equal("老旧小区雨污分流改造：单位自评 91.57 分（优），抽查复核 79.55 分（中），低 12.02 分", page.Farthest);
        Assert.Equal("1 份绩效评价里，1 份比自评低 1 分以上，等级改变 1 份", page.Chart!.Finding);
        Assert.Equal(["0", "0", "0", "0", "1"], page.Chart.Bars.Select(bar => bar.Value));
    }

    [Fact]
    public void Each_department_has_its_distribution_and_median()
    {
        var page = Page(OutcomeSamples.Whole);
        var row = Assert.Single(CoverageTables.Gaps.ForReaders(page, page.Evaluated).Rows);

        Assert.Equal(["示例区住房和城乡建设局", "1", "0", "0", "0", "0", "1", "−12.02", "1"], row.Select(cell => cell.Text));
    }

    [Fact]
    public void Of_one_to_four_only_that_they_are_few_is_told_but_of_re_evaluations_whose_reports_are_public()
    {
        var page = Page(OutcomeSamples.Whole);
        var rows = CoverageTables.Accountability.ForReaders(page, page.Register!.Counts).Rows;

        Assert.Equal([("再评价", "2"), ("自评失实", "6"), ("通报批评、约谈", "少于5"), ("问题线索移送", "0")], rows.Select(row => (row[0].Text, row[1].Text)));
    }

    [Fact]
    public void Towns_evaluated_as_a_whole_are_listed_and_are_in_no_gap()
    {
        var page = Page(OutcomeSamples.Whole);

        Assert.Equal("示例街道财政运行综合绩效评价", Assert.Single(page.Comprehensive).Title);
        Assert.Equal(1, page.Gaps.Compared + page.Gaps.Incomparable);
    }

    [Fact]
    public void Each_part_that_is_not_there_says_so()
    {
        var words = Page(SampleRecords.Whole()).ToDocument().Body.Words();

        Assert.Contains("还没有公开 2025 年的抽查复核和其他绩效评价", words, StringComparison.Ordinal);
        Assert.Contains("还没有公开 2025 年的再评价", words, StringComparison.Ordinal);
        Assert.Contains("还没有公开 2025 年的监督和问责情况", words, StringComparison.Ordinal);
        Assert.Contains("还没有公开 2025 年对乡镇、街道的综合绩效评价", words, StringComparison.Ordinal);
    }

    private static (string Header, string Value) Column(CoveragePage page, string heading)
    {
        var table = page.ByDepartment;
        var at = table.Columns.Select((column, i) => (column.Header, i))
            .Single(one => one.Header.StartsWith(heading, StringComparison.Ordinal));
        return (at.Header, table.Rows.Single()[at.i].Text!);
    }

    private static ProjectExit Stopped => ProcessSamples.Ended with
    {
        Project = Other.Code,
        Year = SampleRecords.Closed,
        Date = new(2025, 4, 1),
        Unspent = Money.FromYuan(6_400_000m),
    };

    private static CoveragePage Page(RecordSet records) => (CoveragePage)OutcomeSamples.PageAt("coverage/2025/", records);
}
