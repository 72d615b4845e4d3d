using Disclosure.Content.Reading;
using Disclosure.Model.Satisfaction;
using F = Disclosure.Model.Fields.PublishedCountsFields;

namespace Disclosure.Content.Records;

/// <summary>The counts of a survey; a level that is hidden is not written.</summary>
internal static class PublishedCountsReading
{
    /// <summary>The counts on one line.</summary>
    public static RowReading<PublishedCounts> Row { get; } = new(
        F.Row,
        mapping => new PublishedCounts
        {
            Valid = mapping.Read(F.Valid),
            Favourable = mapping.Read(F.Favourable),
            Unknown = mapping.Read(F.Unknown),
            VerySatisfied = mapping.Read(F.VerySatisfied),
            Satisfied = mapping.Read(F.Satisfied),
            BasicallySatisfied = mapping.Read(F.BasicallySatisfied),
            Dissatisfied = mapping.Read(F.Dissatisfied),
            VeryDissatisfied = mapping.Read(F.VeryDissatisfied),
        });
}
