using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Calendar;
using Disclosure.Model.Registry;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Cases;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Satisfaction;

namespace Disclosure.Site.Pages.Rate;

/// <summary>
/// <c>rate/</c> with a page for each survey. One that is over keeps its page, so that a poster on a wall never leads nowhere.
/// </summary>
internal static class RatePages
{
    private const string Title = "服务评价";

    private static readonly ImmutableArray<FactColumn> OpenColumns =
        [FactColumn.Words("项目或单位"), FactColumn.Words("提供服务的单位"), FactColumn.Words("年度"), FactColumn.Words("评价时间")];

    private static readonly ImmutableArray<FactColumn> OtherColumns =
    [
        FactColumn.Words("项目或单位"), FactColumn.Words("提供服务的单位"), FactColumn.Words("年度"), FactColumn.Figures("满意率"),
        FactColumn.Figures("有效评价"), FactColumn.Figures("差评"), FactColumn.Figures("办结率"), FactColumn.Figures("超期未办"),
    ];

    public static IEnumerable<PagePlan> Plan(PageContext context)
    {
        if (context.Records.SurveyRegisters.IsEmpty)
            yield break;
        yield return PagePlan.InFolder(SitePaths.Rating, () => MakeIndex(context));
        foreach (var survey in SurveyIndex.SurveysOf(context.Records))
            yield return PagePlan.InFolder(SitePaths.Rate(survey.Id), () => Make(context, survey));
    }

    /// <summary>The link in the navigation, where there are surveys to answer or to read.</summary>
    public static SiteLink? LinkOf(SiteFacts facts) =>
        facts.Records.SurveyRegisters.IsEmpty ? null : new SiteLink(Title, SitePaths.Rating, SiteSection.Rating);

    private static RatePage Make(PageContext context, Survey survey) => new()
    {
        Site = context.Site,
        Path = SitePaths.Rate(survey.Id),
        Title = $"评价：{survey.Subject}",
        Description = $"{survey.UnitName}{survey.Subject}的服务对象满意度调查，半分钟，不记名。",
        Crumbs = [new Crumb(Title, SitePaths.Rating)],
        IsPreview = !context.IsPublishable(context.Records.FindSurveys(survey.Year)!),
        Source = context.Records.NameOf(survey.Unit),
        Survey = survey,
        Subject = new SwitchLink(survey.Subject, "../../" + SubjectPath(context.Records, survey)),
        Period = PeriodOf(survey),
        Closed = ClosedOf(survey, context.Records.AsOf),
    };

    private static RateIndexPage MakeIndex(PageContext context)
    {
        var surveys = SurveyIndex.SurveysOf(context.Records).ToLookup(survey => survey.IsOpenOn(context.Records.AsOf));
        return new RateIndexPage
        {
            Site = context.Site,
            Path = SitePaths.Rating,
            Title = Title,
            Description = "正在进行的服务对象满意度调查，以及已经截止的调查和结果。",
            IsPreview = context.IsPreviewOf(context.Records.SurveyRegisters),
            Open = TableOf("正在进行的调查", OpenColumns, surveys[true].Select(OpenRowOf)),
            Others = TableOf("其他调查", OtherColumns, surveys[false].Select(survey => OtherRowOf(survey, context.Records))),
            Empty = surveys[true].Any() ? null : EmptyState.Nothing("现在没有正在进行的调查。"),
        };
    }

    private static FactTable? TableOf(string caption, ImmutableArray<FactColumn> columns, IEnumerable<ImmutableArray<FactCell>> rows)
    {
        var all = rows.ToList();
        return all.Count == 0 ? null : new FactTable(caption, columns, all);
    }

    private static ImmutableArray<FactCell> OpenRowOf(Survey survey) =>
        [new FactCell(survey.Subject, "../" + SitePaths.Rate(survey.Id)), survey.UnitName, survey.Year.ToString(), PeriodOf(survey)];

    // One that is over leads to its result; without one to its own page, so that a link from elsewhere is explained.
    private static ImmutableArray<FactCell> OtherRowOf(Survey survey, RecordSet records)
    {
        var result = SurveyIndex.ResultOf(records, survey);
        return
        [
            new FactCell(survey.Subject, "../" + (result is null ? SitePaths.Rate(survey.Id) : SubjectPath(records, survey))),
            survey.UnitName,
            survey.Year.ToString(),
            RateOf(result),
            result is null ? FactCell.Empty : result.Scored.Valid.ToString(CultureInfo.InvariantCulture),
            .. CasesOf(result),
        ];
    }

    private static FactCell RateOf(SatisfactionResult? result) => result switch
    {
        null => FactCell.Empty,
        { IsEnough: true, Scored.Rate: { } rate } => rate.ToString(),
        _ => "样本不足",
    };

    private static ImmutableArray<FactCell> CasesOf(SatisfactionResult? result) => result is not null && CaseHandling.IsShown(result)
        ?
        [
            result.Cases!.Total.ToString(CultureInfo.InvariantCulture),
            result.Cases.HandlingRate.ToString() ?? "",
            result.Cases.Overdue.ToString(CultureInfo.InvariantCulture),
        ]
        : [FactCell.Empty, FactCell.Empty, FactCell.Empty];

    private static EmptyState? ClosedOf(Survey survey, DateOnly today)
    {
        if (survey.IsOpenOn(today))
            return null;
        return survey.IsAheadOn(today)
            ? EmptyState.NotDue($"调查从 {survey.Opens.InChinese()}开始，到时请再来。")
            : new EmptyState("已截止", Tone.Neutral, $"调查已于 {survey.Closes.InChinese()}截止，结果公布在项目或单位的页面上。");
    }

    private static string PeriodOf(Survey survey) => $"{survey.Opens.InChinese()}至{survey.Closes.InChinese()}";

    private static string SubjectPath(RecordSet records, Survey survey) => survey.Project is { } project && records.ProjectCodes.Contains(project)
        ? SitePaths.Project(project)
        : records.FindUnit(survey.Unit) is null ? SitePaths.Units : SitePaths.Unit(survey.Unit);
}
