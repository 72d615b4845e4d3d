using System.Collections.Immutable;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Sentences;
using Disclosure.Site.Totals;

namespace Disclosure.Site.Pages.Home;

/// <summary>The first page.</summary>
internal static class HomePages
{
    public static IEnumerable<PagePlan> Plan(PageContext context) =>
        [PagePlan.InFolder("", () => Build(context))];

    public static HomePage Build(PageContext context)
    {
        var projects = context.Projects;
        var region = context.Records.Portal.Region;
        var years = ShownYears.Of(context.Records);
        ImmutableArray<DepartmentResult> departments = years.Accounts is { } told ? DepartmentResults.Of(context, told) : [];
        var others = years.Accounts is { } rechecked ? GradesBesideRechecks.Of(context, rechecked) : null;
        return new HomePage
        {
            Site = context.Site,
            Path = "",
            Title = "钱花在哪，办成了什么",
            Description = $"{region}预算绩效目标、决算绩效自评、财政重点评价和公开时限，逐部门、逐项目公开。",
            Sentence = SentenceOf(context, years),
            Lead = "数字来自各部门经批复的表格，原样公开，逐项核算。",
            WaysIn = WaysInto(context.Site),
            PromiseTitle = years.Budget is { } budget ? $"{budget} 年预算：承诺了什么" : null,
            Promise = years.Budget is { } promised ? BudgetFigures.Of(context, projects, promised) : [],
            PromiseGaps = years.Budget is { } planned ? Gaps(context, planned, Stage.Budget) : null,
            ResultGaps = years.Accounts is { } spent ? Gaps(context, spent, Stage.Accounts) : null,
            ResultTitle = years.Accounts is { } accounts ? $"{accounts} 年决算：做成了什么" : null,
            Result = years.Accounts is { } closed ? AccountsFigures.Of(context, projects, closed) : [],
            DepartmentRows = departments,
            Picture = years.Accounts is { } drawn ? DepartmentPicture.Of(context, drawn, departments) : null,
            Rechecks = others?.Finding,
            Unmet = years.Accounts is { } missed ? UnmetProjects.Of(context, missed) : null,
            Due = DuePublication.Of(context.Records),
            Grades = years.Accounts is { } graded ? GradeChart.Of(projects.Of(graded), graded, others) : null,
            GradesByYear = GradeChart.ByYear.Data(GradeChart.RowsOf(context.Records.Years, projects)),
            Clocks = ClockChart.Of(context.Records, years),
            ClocksNote = ClockChart.NoteOf(context.Records),
            Outcomes = DueOutcomes.Of(context, years.Budget),
            Newest = NewestPublications.Of(context.Records),
        };
    }

    private static string? SentenceOf(PageContext context, ShownYears years) =>
        (years.Accounts, years.Budget) switch
        {
            ({ } closed, _) => YearSentences.InShort(context, closed, Stage.Accounts),
            (_, { } planned) => YearSentences.InShort(context, planned, Stage.Budget),
            _ => null,
        };

    private static GapsView Gaps(PageContext context, FiscalYear year, Stage stage) =>
        GapsViews.Of(context, new LinkRoot(""), stage == Stage.Budget ? "年初预算合计" : "项目预算执行率", year, stage);

    /// <summary>Ways in, by the question a reader comes with; only to sections that the navigation has.</summary>
    private static ImmutableArray<WayIn> WaysInto(SiteFrame site)
    {
        var ways = ImmutableArray.CreateBuilder<WayIn>();
        foreach (var link in site.Navigation)
        {
            if (QuestionOf(link.Section) is (var question, var text))
                ways.Add(new WayIn(question, text, link.Path));
        }

        return ways.DrainToImmutable();
    }

    private static (string Question, string Text)? QuestionOf(SiteSection section) => section switch
    {
        SiteSection.Units => ("我关心的部门、学校、医院花得怎么样？", "按部门和单位查每年的目标、结果和项目"),
        SiteSection.Budget => ("今年打算办哪些事？", "编报绩效目标的全部项目，逐个看承诺和金额"),
        SiteSection.Accounts => ("去年的钱花出效果了吗？", "逐个项目对照目标和结果，看得分和偏差原因"),
        SiteSection.Evaluations => ("财政部门查出了什么问题？", "重点评价报告、抽查复核和整改要求"),
        SiteSection.Disclosure => ("该公开的按时公开了吗？", $"批复之后 {DisclosureClock.DaysAllowed} 日内公开：谁按期、谁逾期"),
        SiteSection.Rating => ("我用过的服务，办得好不好？", "半分钟，不登录、不记名；结果公布并进入评分"),
        SiteSection.Guide => ("这些表怎么看？", "三分钟看懂绩效目标、自评总分和等级"),
        _ => null,
    };
}
