using Disclosure.Model.Amounts;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;
using Disclosure.Site.Pages.EvaluationReport;
using Disclosure.Site.Pages.Evaluations;

namespace Disclosure.Site.Tests.Pages.EvaluationReport;

public sealed class EvaluationPagesTests
{
    private static readonly Evaluation Recheck = new()
    {
        Project = ProjectCode.Parse("101001-001"),
        Unit = SmallContent.School,
        Year = SmallContent.Year,
        Kind = EvaluationKind.Recheck,
        Title = "抽查复核报告",
        Evaluator = "示例区财政局",
        Total = new Points(78.5m),
        Grade = Grade.Fair,
        Report = "# 结论\n\n**“自评偏高”**应予调整，见[名词](/glossary/#recheck)。\n\n| 项 | 分 |\n|---|--:|\n| 甲 | 1 |\n\n<script>alert(1)</script>",
    };

    [Fact]
    public void A_recheck_stands_beside_the_self_evaluation_and_the_disagreement_is_said()
    {
        var page = Plan(Recheck, SmallContent.Self("101001-001", 96, Grade.Excellent)).Only<EvaluationPage>();

        Assert.Equal("单位自评 96 分，抽查复核 78.5 分，比自评低 17.5 分；自评等级“优”，评价等级“中”。", DisagreementWords.Sentence(page.Entry));
    }

    [Fact]
    public void Without_a_public_self_evaluation_nothing_is_compared()
    {
        var withheld = new Withholding("依据", "理由");
        var page = Plan(Recheck, SmallContent.Self("101001-001", 96, Grade.Excellent, withheld)).Only<EvaluationPage>();

        Assert.Null(DisagreementWords.Sentence(page.Entry));
        Assert.Null(page.Entry.SelfTotal);
    }

    [Fact]
    public void A_deadline_is_a_day_in_chinese_and_without_one_that_is_said()
    {
        var found = Recheck with { Findings = [new("窗口代评", "关闭代评", new(2025, 8, 31)), new("口径不一", null, null)] };
        var page = Plan(found).Only<EvaluationPage>();

        Assert.Equal(["1. 窗口代评", "关闭代评", "2025年8月31日", null], page.FindingsShown.Rows[0].Select(cell => cell.Text));
        Assert.Equal(["2. 口径不一", null, "未定期限", null], page.FindingsShown.Rows[1].Select(cell => cell.Text));
    }

    [Fact]
    public void Other_evaluations_of_the_subject_are_listed_with_a_file_of_their_own()
    {
        var other = Recheck with { Kind = EvaluationKind.Department, Title = "部门评价报告", Total = new Points(90m), Grade = Grade.Excellent };
        var page = Plan(Recheck, other).Select(plan => (EvaluationPage)plan.Make()).Single(page => page.Title == Recheck.Title);

        Assert.Equal("others.csv", page.OthersShown.CsvFile);
        Assert.Equal(
            ["部门评价报告", "2025", "101001-001", "示例区财政局", "90（优）", "0"],
            page.OthersShown.Rows.Single().Select(cell => cell.Text));
        Assert.Equal("部门评价", page.Tables.Single(table => table.Key == "others").Rows.Single()[1].Text);
    }

    [Fact]
    public void Below_the_score_table_stands_the_evaluations_own_total_and_columns_without_a_value_are_left_out()
    {
        var scored = Recheck with
        {
            Scores =
            [
                new("决策", "立项", "依据", new(40), new(38), null, null), new("产出", "数量", "个数", new(60), new(40), null, "未完"),
            ],
        };
        var table = Plan(scored).Only<EvaluationPage>().ScoresShown;

        Assert.Equal(["三级指标", "一级指标", "二级指标", "分值", "评价得分", "扣分原因"], table.Columns.Select(column => column.Header));
        Assert.Equal(["总分", null, null, "100", "78.5", null], table.Footer.Select(cell => cell.Text));
    }

    [Fact]
    public void The_report_goes_below_the_pages_headings_with_links_from_the_page_and_no_raw_html()
    {
        var html = Plan(Recheck).Only<EvaluationPage>().Report!.Html.Value!;

        Assert.Contains("<h3 id=\"结论\">结论</h3>", html, StringComparison.Ordinal);
        Assert.Contains("<strong>“自评偏高”</strong>", html, StringComparison.Ordinal);
        Assert.Contains("href=\"../../glossary/#recheck\"", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\" class=\"num\">分</th>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_withheld_evaluation_shows_nothing_but_the_reason()
    {
        var page = Plan(Recheck with { Withheld = new Withholding("依据", "理由") }).Only<EvaluationPage>();

        Assert.True(page is { Report: null, Entry: { Total: null, Grade: null }, Withheld.Reason: "理由" });
        Assert.Empty(page.Tables);
    }

    [Fact]
    public void The_address_names_year_subject_and_kind() =>
        Assert.Equal("evaluations/2025-101001-001-recheck/", Plan(Recheck).Only<EvaluationPage>().Path);

    private static IEnumerable<Disclosure.Site.Layout.PagePlan> Plan(params IDisclosureRecord[] records) =>
        EvaluationPages.Plan(SmallContent.With(records));
}
