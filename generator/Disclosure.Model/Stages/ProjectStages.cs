using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Stages;

/// <summary>How the five stages of the chain stand for a project in a year.</summary>
public static class ProjectStages
{
    /// <summary>
    /// The five stages in their order, each with its result or the reason why there is none, told for the day of the records. Of a
    /// project with process records alone, too, as of one that was refused.
    /// </summary>
    /// <param name="records">All records; for readers, their public forms.</param>
    /// <param name="project">The project or policy.</param>
    /// <param name="year">The fiscal year.</param>
    /// <exception cref="InvalidOperationException">Nobody said for which day the records are told.</exception>
    public static ImmutableArray<StageStanding> Of(RecordSet records, ProjectCode project, FiscalYear year)
    {
        ArgumentNullException.ThrowIfNull(records);
        var facts = new StageFacts(records, project, year);
        return
        [
            StageRules.Judge(facts, AssessmentRules.All),
            StageRules.Judge(facts, TargetRules.All),
            StageRules.Judge(facts, MonitoringRules.All),
            facts.Evaluated,
            StageRules.Judge(facts, ApplicationRules.All),
        ];
    }

    /// <summary>How the monitoring alone stands.</summary>
    /// <param name="records">All records; for readers, their public forms.</param>
    /// <param name="project">The project or policy.</param>
    /// <param name="year">The fiscal year.</param>
    /// <exception cref="InvalidOperationException">Nobody said for which day the records are told.</exception>
    public static StageStanding MonitoringOf(RecordSet records, ProjectCode project, FiscalYear year)
    {
        ArgumentNullException.ThrowIfNull(records);
        return StageRules.Judge(new StageFacts(records, project, year), MonitoringRules.All);
    }

    /// <summary>How the evaluation alone stands, for lists that say why a project has no self-evaluation.</summary>
    /// <param name="records">All records; for readers, their public forms.</param>
    /// <param name="project">The project or policy.</param>
    /// <param name="year">The fiscal year.</param>
    /// <exception cref="InvalidOperationException">Nobody said for which day the records are told.</exception>
    public static StageStanding EvaluationOf(RecordSet records, ProjectCode project, FiscalYear year)
    {
        ArgumentNullException.ThrowIfNull(records);
        return new StageFacts(records, project, year).Evaluated;
    }

    /// <summary>How the application alone stands, for lists that say on which results nothing was decided.</summary>
    /// <param name="records">All records; for readers, their public forms.</param>
    /// <param name="project">The project or policy.</param>
    /// <param name="year">The fiscal year of the result.</param>
    /// <exception cref="InvalidOperationException">Nobody said for which day the records are told.</exception>
    public static StageStanding ApplicationOf(RecordSet records, ProjectCode project, FiscalYear year)
    {
        ArgumentNullException.ThrowIfNull(records);
        return StageRules.Judge(new StageFacts(records, project, year), ApplicationRules.All);
    }

    /// <summary>
    /// How and when a project ended, such as <c>2025年6月30日中途停止</c>, by the exit list; nothing while it runs, and where the exit, or a
    /// form of its year, is withheld.
    /// </summary>
    /// <param name="records">All records; for readers, their public forms.</param>
    /// <param name="project">The project or policy.</param>
    /// <param name="year">A fiscal year of which nothing is withheld.</param>
    public static string? EndingOf(RecordSet records, ProjectCode project, FiscalYear year)
    {
        ArgumentNullException.ThrowIfNull(records);
        return new StageFacts(records, project, year).Exit is { Withheld: null } exit
            && new StageFacts(records, project, exit.Year).Exit is not null
            ? StageText.Of(exit, records.AsOf)
            : null;
    }
}
