using Disclosure.Model.Calendar;
using Disclosure.Model.Corrections;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Yardstick;

/// <summary>The points that notes on pages lose: one for each record and check, however many notes there are.</summary>
internal sealed class YardstickNotes(RecordSet records, Func<IDisclosureRecord, IEnumerable<YardstickNote>> notesOf)
{
    /// <summary>The point that a record loses in a check; nothing where it loses none.</summary>
    public YardstickLoss? LossOf(IDisclosureRecord record, YardstickCheck check)
    {
        var texts = notesOf(record).Where(note => note.Check == check).Select(note => note.Text).Distinct().ToList();
        return texts.Count == 0
            ? null
            : new YardstickLoss(check, record.Key, StageOf(record), $"{RecordSubjects.Of(record, records)}：{string.Concat(texts)}");
    }

    private static Stage StageOf(IDisclosureRecord record) =>
        record is GovernmentTarget or PerformanceTable { IsTarget: true } ? Stage.Budget : Stage.Accounts;
}
