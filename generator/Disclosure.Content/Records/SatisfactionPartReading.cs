using Disclosure.Content.Reading;
using Disclosure.Model.Satisfaction;
using F = Disclosure.Model.Fields.SatisfactionPartFields;

namespace Disclosure.Content.Records;

/// <summary>Parts of a survey's result: what was taken out, and what staff decided.</summary>
internal static class SatisfactionPartReading
{
    /// <summary>What was taken out, a reason a line.</summary>
    public static RowReading<ExcludedCount> Excluded { get; } = new(
        F.Excluded.Item,
        mapping => new ExcludedCount(mapping.Read(F.Reason), mapping.Read(F.Number)));

    /// <summary>What staff decided, on one line.</summary>
    public static RowReading<SatisfactionOverride> Override { get; } = new(
        F.Override,
        mapping => new SatisfactionOverride(mapping.Read(F.Value), mapping.Read(F.Why), mapping.Read(F.By)));
}
