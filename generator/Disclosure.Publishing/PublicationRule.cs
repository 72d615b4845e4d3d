using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;

namespace Disclosure.Publishing;

/// <summary>
/// The one rule of what may be published: a record that is approved and in which no check found an error. A page that shows
/// anything of another record is a preview. Units and registers need no approval.
/// </summary>
internal sealed class PublicationRule
{
    private readonly RecordSet _records;
    private readonly Dictionary<RecordKey, PublicationState> _unpublishable = [];

    public PublicationRule(RecordSet records, IEnumerable<Finding> checks)
    {
        _records = records;
        foreach (var finding in checks)
        {
            if (finding is { Severity: Severity.Error, Place.Record: { } record })
                _unpublishable[record] = PublicationState.HeldBack;
        }

        Add(records.ProjectTargets, target => IsApproved(target.Key, target.Unit, target.Approval));
        Add(records.UnitTargets, target => IsApproved(target.Key, target.Unit, target.Approval));
        Add(records.GovernmentTargets, target => IsApproved(target.Key, null, target.Approval));
        Add(records.ProjectSelfEvaluations, self => IsApproved(self.Key, self.Unit, self.Approval));
        Add(records.UnitSelfEvaluations, self => IsApproved(self.Key, self.Unit, self.Approval));
        Add(records.Evaluations, IsApproved);
        Years = _unpublishable.Keys.Select(key => key.Year).OfType<FiscalYear>().ToHashSet();
    }

    /// <summary>Whether every record may be published.</summary>
    public bool AllowsAll => _unpublishable.Count == 0;

    /// <summary>The years with a record that may not be published.</summary>
    public IReadOnlySet<FiscalYear> Years { get; }

    /// <summary>How a record stands.</summary>
    public PublicationState StateOf(RecordKey record) => _unpublishable.GetValueOrDefault(record, PublicationState.Publishable);

    private void Add<T>(IEnumerable<T> records, Func<T, bool> isApproved)
        where T : IDisclosureRecord
    {
        foreach (var record in records)
        {
            if (!isApproved(record))
                _unpublishable[record.Key] = PublicationState.NotApproved;
        }
    }

    /// <summary>An evaluation is published by the finance bureau, so the government's approval covers it where its unit has none.</summary>
    private bool IsApproved(Evaluation evaluation) =>
        IsApproved(evaluation.Key, evaluation.Unit, evaluation.Approval) || IsApproved(evaluation.Key, null, evaluation.Approval);

    private bool IsApproved(RecordKey key, UnitCode? unit, Approval? own) =>
        own is not null || _records.FindApproval(key.Year!.Value, key.Stage!.Value, unit) is not null;
}
