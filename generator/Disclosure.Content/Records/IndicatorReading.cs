using Disclosure.Content.Reading;
using Disclosure.Model.Indicators;
using F = Disclosure.Model.Fields.IndicatorFields;

namespace Disclosure.Content.Records;

/// <summary>The indicator table: an indicator a line. A self-evaluation's rows have their results.</summary>
internal static class IndicatorReading
{
    /// <summary>A row of a target.</summary>
    public static RowReading<Indicator> Targets { get; } = new(F.Targets.Item, ReadTarget);

    /// <summary>A row of a self-evaluation.</summary>
    public static RowReading<Indicator> Results { get; } = new(
        F.Results.Item, mapping => ReadRow(mapping) with { Result = ReadResult(mapping) });

    private static Indicator ReadTarget(MappingReader mapping) => ReadRow(mapping) with { ChangeReason = mapping.Read(F.ChangeReason) };

    private static Indicator ReadRow(MappingReader mapping) => new()
    {
        Level1 = mapping.Read(F.Level1),
        Level2 = mapping.Read(F.Level2),
        Level3 = mapping.Read(F.Level3),
        Target = mapping.Read(F.Target),
        Weight = mapping.Read(F.Weight),
        Baseline = mapping.Read(F.Baseline),
        Rule = mapping.Read(F.Rule),
        Explanation = mapping.Read(F.Explanation),
        WholePeriodTarget = mapping.Read(F.WholeTarget),
    };

    // A row without any cell of a result has none; a row with a score but no value has an empty value.
    private static IndicatorResult? ReadResult(MappingReader mapping)
    {
        var actual = mapping.Read(F.Actual);
        var score = mapping.Read(F.Score);
        var reason = mapping.Read(F.Reason);
        return actual is null && score is null && reason is null
            ? null
            : new IndicatorResult { Actual = actual ?? IndicatorValue.Empty, Score = score, Reason = reason };
    }
}
