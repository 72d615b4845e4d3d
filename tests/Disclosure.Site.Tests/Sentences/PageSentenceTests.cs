using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Site.Pages.ProjectProfile;
using Disclosure.Site.Pages.UnitProfile;
using Disclosure.Site.Sentences;

namespace Disclosure.Site.Tests.Sentences;

/// <summary>The sentences atop pages, gathered from records; how they are worded is held by the manual of the sentences.</summary>
public sealed class PageSentenceTests
{
    private static readonly Withholding Secret = new("《政府信息公开条例》第十四条", "涉及公共安全");

    [Fact]
    public void A_project_tells_its_newest_result_and_what_it_is_to_cost_next()
    {
        var page = SamplePages.Project(SampleRecords.Whole());

        Assert.Equal(
            "2025 年花 602.13 万元，改造 11 个小区（承诺 12 个），2 项目标中 1 项达成，1 项未达成（改造小区数量）；2026 年打算花 640 万元。",
            page.Sentence);
        Assert.Equal(page.Sentence, page.ToDocument().QuerySelector("h1 + .verdict").Words());
        Assert.Equal(page.Sentence, page.ToDocument().QuerySelector("meta[name=description]")!.GetAttribute("content"));
    }

    [Fact]
    public void A_unit_tells_its_projects_where_its_tables_as_a_whole_give_no_amount() => Assert.Equal(
        "2025 年 1 个项目花 602.13 万元，自评为中；2 项目标中 1 项达成，1 项未达成。",
        SamplePages.Unit(SampleRecords.Whole(), SampleRecords.Department).Sentence);

    [Fact]
    public void A_year_tells_all_projects_with_the_budget_and_with_the_accounts()
    {
        var context = SampleContext.Of(SampleRecords.Whole());

        Assert.Equal("2026 年 1 个项目打算花 640 万元，定下 2 项目标。", YearSentences.Of(context, SampleRecords.Open, Stage.Budget));
        Assert.Equal(
            "2025 年 1 个项目花 602.13 万元，自评为中；2 项目标中 1 项达成，1 项未达成。",
            YearSentences.Of(context, SampleRecords.Closed, Stage.Accounts));
    }

    [Fact]
    public void What_is_withheld_is_said_to_be_and_nothing_of_it_told() => Assert.Equal(
        "2025 年的绩效目标和绩效自评不予公开。",
        ProjectOf(SmallContent.Target("101-001", 1234, Secret), SmallContent.Self("101-001", 77, Grade.Fair, Secret)));

    [Fact]
    public void A_withheld_self_evaluation_leaves_the_promise() => Assert.Equal(
        "2025 年年初预算 1,234.00 元，没有填写绩效指标；绩效自评不予公开。",
        ProjectOf(SmallContent.Target("101-001", 1234), SmallContent.Self("101-001", 77, Grade.Fair, Secret)));

    [Fact]
    public void Withheld_amounts_are_said_to_be() => Assert.Equal(
        "2025 年花了多少不予公开，没有填写绩效指标；没有公开绩效目标。",
        ProjectOf(SmallContent.Self("101-001", 77, Grade.Fair) with { Funds = Funds.None, WithheldFields = ["funds"] }));

    [Fact]
    public void What_a_unit_withholds_is_counted_and_in_no_figure()
    {
        var context = SmallContent.With(
            SmallContent.Self("101-001", 95, Grade.Excellent), SmallContent.Self("101-002", 60, Grade.Poor, Secret));

        Assert.Equal(
            "2025 年 1 个项目花 900.00 元，自评为优；1 个项目不予公开，没有计入。",
            UnitPages.Build(context, context.Records.FindUnit(SmallContent.School)!).Sentence);
    }

    [Fact]
    public void A_lower_recheck_is_told_beside_the_projects_own_score()
    {
        var recheck = new Evaluation
        {
            Project = ProjectCode.Parse("101-001"),
            Unit = SmallContent.School,
            Year = SmallContent.Year,
            Kind = EvaluationKind.Recheck,
            Title = "复核",
            Evaluator = "示例区财政局",
            Total = new(79.55m),
            Grade = Grade.Fair,
        };

        Assert.Equal(
            "2025 年花 900.00 元，没有填写绩效指标；没有公开绩效目标；自评 91.57 分，抽查复核 79.55 分。",
            ProjectOf(SmallContent.Self("101-001", 91.57m, Grade.Excellent), recheck));
        Assert.Equal(
            "2025 年 1 个项目花 900.00 元，自评为优；1 个项目经他人评价，低于自评。",
            YearSentences.Of(
                SmallContent.With(SmallContent.Self("101-001", 91.57m, Grade.Excellent), recheck), SmallContent.Year, Stage.Accounts));
    }

    private static string? ProjectOf(params IDisclosureRecord[] records) =>
        ProjectPages.Build(SmallContent.With(records), ProjectCode.Parse("101-001")).Sentence;
}
