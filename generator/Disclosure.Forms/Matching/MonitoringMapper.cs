using Disclosure.Forms.Reading.Drafts;
using Disclosure.Model.Codes;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Forms.Matching;

/// <summary>
/// Makes the record of a draft of 绩效运行监控表. Name and goal that the year's target has are not written again: they would be facts in
/// two places.
/// </summary>
/// <param name="existing">The records that are there.</param>
internal sealed class MonitoringMapper(RecordSet existing)
{
    /// <summary>The record of an identified draft.</summary>
    public MonitoringRecord Map(RecordDraft draft, DraftIdentity identity, ProjectCode? project, DateOnly day)
    {
        var record = Of(draft) with { Project = project, Unit = identity.Unit.Code, Year = identity.Year, Date = day };
        return record with
        {
            Name = project is { } code ? NameOf(draft, code) : null,
            Goal = record.Goal == GoalThere(record) ? null : record.Goal,
        };
    }

    /// <summary>What the draft says, before its year, day, unit and code are known.</summary>
    public static MonitoringRecord Of(RecordDraft draft)
    {
        var facts = draft.Monitoring!;
        var (record, others) = RecordEntries.Take(
            new MonitoringRecord
            {
                Unit = default,
                Year = default,
                Date = default,
                Name = draft.Project?.Name,
                Spending = facts.Spending,
                Sources = facts.Sources,
                Goal = facts.Goal,
                Indicators = facts.Indicators,
                Source = draft.SourceName,
            },
            draft.Items);
        return record with { Items = others };
    }

    private string? NameOf(RecordDraft draft, ProjectCode code)
    {
        var name = draft.Project?.Name ?? NotWritten.ProjectName;
        var isThere = existing.ProjectTargets.Any(target => target.Code == code && target.Name == name)
            || existing.ProjectSelfEvaluations.Any(self => self.Code == code && self.Name == name);
        return isThere ? null : name;
    }

    private string? GoalThere(MonitoringRecord record) => record.Project is { } code
        ? existing.ProjectTargets.FirstOrDefault(target => target.Code == code && target.Year == record.Year)?.Goal.Expected
        : existing.UnitTargets.FirstOrDefault(target => target.Unit == record.Unit && target.Year == record.Year)?.Goal.Expected;
}
