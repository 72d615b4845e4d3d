using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Sentences;
using Disclosure.Model.Stages;
using Disclosure.Model.Targets;
using Disclosure.Site.Facts;

namespace Disclosure.Site.Sentences;

/// <summary>What the projects of a unit, or of all units, come to in a year, for sentences. Only what is published is in it.</summary>
internal static class ProjectsTold
{
    /// <summary>Adds the projects' promises, or with the accounts their results, to what is told of the year.</summary>
    /// <param name="facts">The year, and whether its accounts are told.</param>
    /// <param name="context">What pages draw from.</param>
    /// <param name="projects">The projects.</param>
    public static YearSentenceFacts With(
        YearSentenceFacts facts, PageContext context, IReadOnlyList<ProjectInYear> projects) =>
        (facts.IsClosed ? WithResults(facts, context, projects) : WithPromises(facts, projects)) with
        {
            Withheld = projects.Count(project => (facts.IsClosed ? project.Self?.Withheld : project.Target?.Withheld) is not null),
        };

    /// <summary>How the projects were graded.</summary>
    public static GradesTold GradesOf(IReadOnlyList<ProjectInYear> projects)
    {
        var count = GradeCount.Of(projects);
        return new GradesTold(count.Excellent, count.Good, count.Fair, count.Poor);
    }

    /// <summary>The totals of somebody else beside those of the projects themselves.</summary>
    public static ImmutableArray<(Points Own, Points Other)> RecheckedOf(PageContext context, IEnumerable<ProjectInYear> projects) =>
    [
        .. from project in projects
           where project.PublishedSelf is { Total: not null }
           let other = OtherScore.Of(context.Records.EvaluationsOf(project.Code).Where(
               evaluation => evaluation.Year == project.Year && evaluation.Kind != EvaluationKind.Comprehensive))
           where other is { Total: not null }
           select (project.PublishedSelf!.Total!.Value, other!.Total!.Value),
    ];

    /// <summary>
    /// Whether its self-evaluation is overdue or missing, as pages say why a project has none: one that ended, or got no budget, lacks
    /// none.
    /// </summary>
    public static bool LacksSelf(PageContext context, ProjectInYear project) =>
        project is { Self: null, Target.Withheld: null }
        && ProjectStages.EvaluationOf(context.Records, project.Code, project.Year).State is StageState.Overdue or StageState.Missing;

    private static YearSentenceFacts WithPromises(YearSentenceFacts facts, IReadOnlyList<ProjectInYear> projects)
    {
        var targets = projects.Select(project => project.Target).OfType<ProjectTarget>().Where(target => target.Withheld is null).ToList();
        var amounts = targets.Select(target => target.YearAmount()).OfType<Money>().ToList();
        return facts with
        {
            Projects = targets.Count,
            Planned = amounts.Count > 0 ? Money.Sum(amounts) : null,
            Indicators = targets.Sum(target => target.Indicators.Length),
        };
    }

    private static YearSentenceFacts WithResults(YearSentenceFacts facts, PageContext context, IReadOnlyList<ProjectInYear> projects)
    {
        var rates = projects.Select(project => project.Execution)
            .Where(rate => rate is { Budget: not null, Executed: not null }).ToList();
        var sum = ExecutionRate.OfSums(rates);
        var rechecked = RecheckedOf(context, projects);
        return facts with
        {
            Projects = projects.Count(project => project.PublishedSelf is not null),
            Budget = rates.Count > 0 ? sum.Budget : null,
            Executed = rates.Count > 0 ? sum.Executed : null,
            Attained = context.Scores.AttainedOf(projects),
            Grades = GradesOf(projects),
            WithoutSelf = projects.Count(project => LacksSelf(context, project)),
            Rechecked = rechecked.Length,
            Lower = rechecked.Count(pair => pair.Other < pair.Own),
        };
    }
}
