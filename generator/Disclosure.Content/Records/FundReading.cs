using Disclosure.Content.Reading;
using Disclosure.Model.Budgets;
using F = Disclosure.Model.Fields.FundFields;

namespace Disclosure.Content.Records;

/// <summary>The funds block: a row a line. A target has the amounts asked for, a self-evaluation also what was spent.</summary>
internal static class FundReading
{
    /// <summary>A row of a target's funds.</summary>
    public static RowReading<FundLine> Target { get; } = new(F.Target.Item, ReadTarget);

    /// <summary>A row of a self-evaluation's funds.</summary>
    public static RowReading<FundLine> SelfEvaluation { get; } = new(
        F.SelfEvaluation.Item,
        mapping => ReadTarget(mapping) with
        {
            Executed = mapping.Read(F.Executed),
            Weight = mapping.Read(F.Weight),
            Rate = mapping.Read(F.Rate),
            Score = mapping.Read(F.Score),
        });

    private static FundLine ReadTarget(MappingReader mapping) => new()
    {
        Kind = mapping.Read(F.Kind),
        Label = mapping.Read(F.Label),
        WholePeriod = mapping.Read(F.Whole),
        Initial = mapping.Read(F.Initial),
        Budget = mapping.Read(F.Budget),
    };
}
