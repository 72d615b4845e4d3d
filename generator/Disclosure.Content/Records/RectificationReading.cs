using Disclosure.Content.Reading;
using Disclosure.Model.Rectifications;
using Disclosure.Model.Registry;
using F = Disclosure.Model.Fields.RectificationFields;
using Shared = Disclosure.Model.Fields.ProcessFields;

namespace Disclosure.Content.Records;

/// <summary>An item of the 整改台账.</summary>
internal static class RectificationReading
{
    private static readonly RowReading<RectificationAction> Action = new(
        F.Actions.Item, mapping => new RectificationAction(mapping.Read(F.ActionDate), mapping.Read(F.ActionText)));

    private static readonly RowReading<RectificationRecheck> Recheck = new(
        F.Rechecks.Item,
        mapping => new RectificationRecheck(
            mapping.Read(F.RecheckDate), mapping.Read(F.RecheckOffice), mapping.Read(F.Passed), mapping.Read(F.Opinion)));

    /// <summary>Reads a file of the kind.</summary>
    public static RecordReading<Rectification> Reading { get; } = new(
        RecordKinds.Rectification,
        mapping => ProcessReading.Any(mapping, new Rectification
        {
            Unit = mapping.Read(Shared.Unit),
            Year = mapping.Read(Shared.Year),
            Number = mapping.Read(F.Number),
            Origin = mapping.Read(F.Origin),
            Evaluation = mapping.Read(F.Evaluation),
            Finding = mapping.Read(F.Finding),
            Survey = mapping.Read(F.Survey),
            Problem = mapping.Read(F.Problem),
            Requirement = mapping.Read(F.Requirement),
            Told = mapping.Read(F.Told),
            Deadline = mapping.Read(F.Deadline),
            Actions = mapping.Read(F.Actions, Action),
            Reported = mapping.Read(F.Reported),
            Rechecks = mapping.Read(F.Rechecks, Recheck),
            SecondSurvey = mapping.Read(F.SecondSurvey),
        }));
}
