using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Sentences;

/// <summary>
/// The main thing that a project was to do: of the 数量指标 whose target is a number, with a result of the same unit where there are results,
/// the one with the highest weight; of several, the first.
/// </summary>
/// <param name="Name">The indicator's name, such as <c>改造小区个数</c>.</param>
/// <param name="MeasureUnit">The unit of measure, such as <c>个</c>.</param>
/// <param name="Promised">What was promised.</param>
/// <param name="Done">What was done; nothing before the result.</param>
/// <param name="IsMore">Whether more than the number was promised, and not at least it.</param>
public sealed record MainOutput(string Name, string MeasureUnit, decimal Promised, decimal? Done, bool IsMore = false)
{
    private const string Kind = "数量";

    /// <summary>What was promised, such as <c>改造 20 个小区</c>.</summary>
    public string PromisedInWords => OutputPhrase.Of(Name, PromisedAmount, MeasureUnit);

    /// <summary>What was done, such as <c>改造 20 个小区</c>; empty before the result.</summary>
    public string DoneInWords => Done is { } done ? OutputPhrase.Of(Name, InWords(done), MeasureUnit) : "";

    /// <summary>What was promised as a number with its unit, such as <c>20 个</c>.</summary>
    public string PromisedNumber => $"{PromisedAmount} {MeasureUnit}";

    private string PromisedAmount => (IsMore ? "超过 " : "") + InWords(Promised);

    /// <summary>The main output of indicators; nothing where none is a number with a unit that is known.</summary>
    /// <param name="indicators">The indicators as published.</param>
    /// <param name="isDone">Whether results are told.</param>
    public static MainOutput? Of(ImmutableArray<Indicator> indicators, bool isDone)
    {
        MainOutput? main = null;
        var highest = decimal.MinValue;
        foreach (var indicator in indicators)
        {
            var weight = indicator.Weight?.Value ?? -1m;
            if (weight > highest && Read(indicator, isDone) is { } read)
                (main, highest) = (read, weight);
        }

        return main;
    }

    private static MainOutput? Read(Indicator indicator, bool isDone)
    {
        if (!indicator.Level2.Contains(Kind, StringComparison.Ordinal) || indicator.Target is not
            {
                Kind: IndicatorValueKind.Number, Number: { } promised, Upper: null,
                Comparison: Comparison.AtLeast or Comparison.MoreThan or Comparison.Equal or Comparison.Unstated,
            })
            return null;
        var unit = indicator.Target.MeasureUnit;
        var more = indicator.Target.Comparison == Comparison.MoreThan;
        var name = indicator.Level3.Trim();
        if (!isDone)
            return unit is null ? null : new MainOutput(name, unit, promised, null, more);
        return indicator.Result?.Actual is { Kind: IndicatorValueKind.Number, Number: { } done, Upper: null } actual
            && (unit ?? actual.MeasureUnit) is { } known && (actual.MeasureUnit ?? known) == known
            && actual.Comparison is Comparison.Unstated or Comparison.Equal
            ? new MainOutput(name, known, promised, done, more)
            : null;
    }

    private static string InWords(decimal number) => number.ToString("#,##0.####", CultureInfo.InvariantCulture);
}
