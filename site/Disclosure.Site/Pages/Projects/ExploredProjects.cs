using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Registry;
using Disclosure.Model.Stages;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Facts;
using Disclosure.Site.Stages;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.Projects;

/// <summary>The projects of a year, with what the explorer and the lists show of them.</summary>
internal static class ExploredProjects
{
    // Which score stands for several: the one that decides first.
    private static readonly ImmutableArray<EvaluationKind> Ranking =
    [
        EvaluationKind.Key, EvaluationKind.Reevaluation, EvaluationKind.Recheck, EvaluationKind.Department, EvaluationKind.ThirdParty,
    ];

    /// <summary>The years that have projects, the newest first.</summary>
    public static IEnumerable<FiscalYear> YearsOf(RecordSet records) =>
        records.ProjectTargets.Select(target => target.Year).Concat(records.ProjectSelfEvaluations.Select(self => self.Year))
            .Distinct().OrderDescending();

    /// <summary>The year that is shown where nobody chose one: the newest with self-evaluations, else the newest with targets.</summary>
    public static FiscalYear? ShownFirst(RecordSet records) => ShownYears.Of(records) is var shown ? shown.Accounts ?? shown.Budget : null;

    /// <summary>The projects of a year, by code.</summary>
    public static ImmutableArray<ProjectInYear> Of(PageContext context, FiscalYear year) =>
        [.. context.Projects.Of(year).OrderBy(project => project.Code)];

    /// <summary>A project with all that is shown of it.</summary>
    public static ExploredProject Of(PageContext context, ProjectInYear project)
    {
        var score = project.PublishedSelf is { } self ? context.Scores.Of(self) : default;
        var evaluations = EvaluationsOf(context.Records, project);
        return new ExploredProject
        {
            Project = project,
            FormerCodes = context.Records.Publications.Renames.FormerOf(project.Code.Value) is { IsEmpty: false } former
                ? string.Join('、', former)
                : null,
            Department = context.Records.NameOf(project.Department),
            Unit = context.Records.NameOf(project.Unit),
            Attained = score.Attained is { Judged: > 0 } attained ? attained : null,
            Recomputed = score.Recomputed,
            WhyNoTotal = project.PublishedSelf?.Total is null ? WhyNone(context.Records, project) : null,
            EvaluatedBy = evaluations.Count == 0 ? null : string.Join('、', evaluations.Select(one => one.Kind.Term()).Distinct()),
            Evaluation = evaluations.FirstOrDefault(),
            Survey = context.Records.SatisfactionOf(project.Code).Where(result => result.Year == project.Year)
                .MaxBy(result => result.Scored.Valid),
            IsMonitored = IsMonitored(ProjectStages.MonitoringOf(context.Records, project.Code, project.Year).State),
            Corrections = CorrectionNotes.RecordsOf(context, project.Code, project.Year).Distinct().SelectMany(context.Editions.Of).Count(),
        };
    }

    // As the project's own page says: where it is withheld, or taken down, not even whether there was any.
    private static bool? IsMonitored(StageState state) => state == StageState.Withheld ? null : state == StageState.Done;

    private static List<Evaluation> EvaluationsOf(RecordSet records, ProjectInYear project) =>
    [
        .. records.EvaluationsOf(project.Code)
            .Where(evaluation => evaluation.Year == project.Year && evaluation.Withheld is null && Ranking.Contains(evaluation.Kind))
            .OrderBy(evaluation => Ranking.IndexOf(evaluation.Kind)),
    ];

    private static Badge? WhyNone(RecordSet records, ProjectInYear project)
    {
        if (project.Self is { } self)
            return self.Withheld is null ? null : EmptyCells.WithheldBadge;
        return StageViews.WhyNotEvaluated(records, project.Code, project.Year).Badge;
    }
}
