using Disclosure.Content.Reading;
using Disclosure.Model.Satisfaction.Cases;
using F = Disclosure.Model.Fields.CaseHandlingFields;

namespace Disclosure.Content.Records;

/// <summary>How the bad ratings of a survey were dealt with.</summary>
internal static class CaseHandlingReading
{
    /// <summary>The numbers, one a line.</summary>
    public static RowReading<CaseHandling> Row { get; } = new(
        F.Row,
        mapping => new CaseHandling
        {
            Deadlines = mapping.Read(F.Deadlines, CaseDeadlinesReading.Row),
            Total = mapping.Read(F.Total),
            Contacted = mapping.Read(F.Contacted),
            ContactedInTime = mapping.Read(F.ContactedInTime),
            Replied = mapping.Read(F.Replied),
            RepliedInTime = mapping.Read(F.RepliedInTime),
            Handled = mapping.Read(F.Handled),
            HandledInTime = mapping.Read(F.HandledInTime),
            Overdue = mapping.Read(F.Overdue),
            ReplyDays = mapping.Read(F.ReplyDays),
            HandleDays = mapping.Read(F.HandleDays),
            RatedAgain = mapping.Read(F.RatedAgain),
            Improved = mapping.Read(F.Improved),
            Appeals = mapping.Read(F.Appeals),
            AppealsUpheld = mapping.Read(F.AppealsUpheld),
        });
}
