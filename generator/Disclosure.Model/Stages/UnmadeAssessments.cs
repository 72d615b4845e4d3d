using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Stages;

/// <summary>
/// Which new projects of a year should have been assessed and were not, as the strip of each project's page tells it, so that no sum over
/// assessments has them; and how many are in none because their assessment was taken down.
/// </summary>
public static class UnmadeAssessments
{
    /// <summary>The projects, by code.</summary>
    /// <param name="records">All records; for readers, their public forms.</param>
    /// <param name="year">The year of the budget.</param>
    /// <exception cref="InvalidOperationException">Nobody said for which day the records are told.</exception>
    public static ImmutableArray<ProjectCode> Of(RecordSet records, FiscalYear year)
    {
        ArgumentNullException.ThrowIfNull(records);
        return
        [
            .. ChainYears.ProjectsOf(records, year).Where(project =>
                StageRules.Judge(new StageFacts(records, project, year), AssessmentRules.All).Rule == AssessmentRules.MissingId),
        ];
    }

    /// <summary>How many assessments of a year were taken down.</summary>
    /// <param name="records">All records.</param>
    /// <param name="year">The year of the budget.</param>
    public static int Withdrawn(RecordSet records, FiscalYear year)
    {
        ArgumentNullException.ThrowIfNull(records);
        return records.Publications.Withdrawn.Count(taken =>
            taken.Record.Kind == RecordKind.Assessment && taken.Record.Year == year && records.Find(taken.Record) is null);
    }
}
