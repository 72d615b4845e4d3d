using Disclosure.Model.Calendar;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Satisfaction;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Satisfaction;

namespace Disclosure.Site.Pages.Rate;

/// <summary>
/// <c>rate/</c>, which is there without any survey as well, as texts link to it, with a page for each survey.
/// One that is over keeps its page, so that a poster on a wall never leads nowhere.
/// </summary>
internal static class RatePages
{
    private const string Title = "服务评价";

    public static IEnumerable<PagePlan> Plan(PageContext context)
    {
        yield return PagePlan.InFolder(SitePaths.Rating, () => MakeIndex(context));
        foreach (var survey in SurveyIndex.SurveysOf(context.Records))
            yield return PagePlan.InFolder(SitePaths.Rate(survey.Id), () => Make(context, survey));
    }

    /// <summary>The link in the navigation, where there are surveys to answer or to read.</summary>
    public static SiteLink? LinkOf(SiteFacts facts) =>
        facts.Records.SurveyRegisters.IsEmpty ? null : new SiteLink(Title, SitePaths.Rating, SiteSection.Rating);

    private static RecordKey ResultKeyOf(Survey survey) => new(RecordKind.Satisfaction, survey.Year, survey.Id.Value);

    private static RatePage Make(PageContext context, Survey survey) => new()
    {
        Site = context.Site,
        Path = SitePaths.Rate(survey.Id),
        Title = TitleOf(survey, context.Records.AsOf),
        Description = DescriptionOf(survey, context.Records.AsOf),
        Crumbs = [new Crumb(Title, SitePaths.Rating)],
        LastChange = CorrectionNotes.LastOf(context, [ResultKeyOf(survey)]),
        Corrections = CorrectionNotes.Of(context, new LinkRoot(SitePaths.Rate(survey.Id)), [ResultKeyOf(survey)]),
        Source = context.Records.NameOf(survey.Unit),
        Survey = survey,
        Subject = new SwitchLink(survey.Subject, "../../" + SubjectPath(context.Records, survey)),
        Period = SurveyTables.PeriodOf(survey),
        Closed = ClosedOf(context.Records, survey),
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
            Open = [.. surveys[true].Select(OpenOf)],
            Others = [.. surveys[false].Select(survey => OtherOf(survey, context.Records))],
            Empty = surveys[true].Any() ? null : EmptyState.Nothing("现在没有正在进行的调查。"),
        };
    }

    private static RatedSurvey OpenOf(Survey survey) => new(survey, SitePaths.Rate(survey.Id), null);

    // One that is over leads to its result; without one to its own page, so that a link from elsewhere is explained.
    private static RatedSurvey OtherOf(Survey survey, RecordSet records)
    {
        var result = SurveyIndex.ResultOf(records, survey);
        return new RatedSurvey(survey, result is null ? SitePaths.Rate(survey.Id) : SubjectPath(records, survey), result);
    }

    // A page that takes no rating asks nobody for one, in a search engine's list neither.
    private static string TitleOf(Survey survey, DateOnly today)
    {
        if (survey.IsOpenOn(today))
            return $"评价：{survey.Subject}";
        return survey.IsAheadOn(today) ? $"评价尚未开始：{survey.Subject}" : $"评价已截止：{survey.Subject}（{survey.Year} 年度）";
    }

    private static string DescriptionOf(Survey survey, DateOnly today)
    {
        var what = $"{survey.UnitName}{survey.Subject}的服务对象满意度调查";
        if (survey.IsOpenOn(today))
            return what + "，半分钟，不记名。";
        return survey.IsAheadOn(today) ? $"{what}，{survey.Opens.InChinese()}开始。" : $"{what}，已于 {survey.Closes.InChinese()}截止。";
    }

    private static EmptyState? ClosedOf(RecordSet records, Survey survey)
    {
        var today = records.AsOf;
        if (survey.IsOpenOn(today))
            return null;
        return survey.IsAheadOn(today)
            ? EmptyState.NotDue($"调查从 {survey.Opens.InChinese()}开始，到时请再来。")
            : new EmptyState("已截止", Tone.Neutral, $"调查已于 {survey.Closes.InChinese()}截止，{WhereResult(records, survey)}");
    }

    private static string WhereResult(RecordSet records, Survey survey) => SurveyIndex.ResultOf(records, survey) is null
        ? "结果尚未公布。"
        : "结果公布在“" + survey.Subject + "”的页面上。";

    private static string SubjectPath(RecordSet records, Survey survey) =>
        survey.Project is { } project && records.ProjectCodes.Contains(project)
            ? SitePaths.Project(project)
            : records.FindUnit(survey.Unit) is null ? SitePaths.Units : SitePaths.Unit(survey.Unit);
}
