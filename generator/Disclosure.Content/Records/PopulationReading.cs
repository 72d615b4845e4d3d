using Disclosure.Content.Reading;
using Disclosure.Model.Portals;
using F = Disclosure.Model.Fields.PopulationFields;

namespace Disclosure.Content.Records;

/// <summary>常住人口.</summary>
internal static class PopulationReading
{
    /// <summary>Number and year on one line.</summary>
    public static RowReading<Population> Row { get; } = new(
        F.Row,
        mapping => new Population(mapping.Read(F.Residents), mapping.Read(F.Year)));
}
