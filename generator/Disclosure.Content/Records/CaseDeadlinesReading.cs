using Disclosure.Content.Reading;
using Disclosure.Model.Satisfaction.Cases;
using F = Disclosure.Model.Fields.CaseDeadlinesFields;

namespace Disclosure.Content.Records;

/// <summary>How soon bad ratings are dealt with, in working days.</summary>
internal static class CaseDeadlinesReading
{
    /// <summary>The three terms on one line.</summary>
    public static RowReading<CaseDeadlines> Row { get; } = new(
        F.Row,
        mapping => new CaseDeadlines(mapping.Read(F.Contact), mapping.Read(F.Reply), mapping.Read(F.Handle)));
}
