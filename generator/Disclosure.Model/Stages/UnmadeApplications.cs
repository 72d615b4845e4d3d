using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Stages;

/// <summary>
/// Which projects' results should have been applied to a budget by now and were not, as the strip of each project's page tells it: the last
/// day has passed. What has no result to apply is not among them, nor a year before the portal told of applications.
/// </summary>
public static class UnmadeApplications
{
    private static readonly ImmutableArray<string> Owed = [ApplicationRules.OverdueId, ApplicationRules.MissingId];

    /// <summary>The projects, by code, each with how its stage 应用 stands.</summary>
    /// <param name="records">All records; for readers, their public forms.</param>
    /// <param name="year">The year that was evaluated.</param>
    /// <exception cref="InvalidOperationException">Nobody said for which day the records are told.</exception>
    public static ImmutableArray<(ProjectCode Project, StageStanding Standing)> Of(RecordSet records, FiscalYear year)
    {
        ArgumentNullException.ThrowIfNull(records);
        return
        [
            .. ChainYears.ProjectsOf(records, year)
                .Select(project => (project, StageRules.Judge(new StageFacts(records, project, year), ApplicationRules.All)))
                .Where(one => Owed.Contains(one.Item2.Rule)),
        ];
    }
}
