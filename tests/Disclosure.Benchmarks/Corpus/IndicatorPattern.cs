namespace Disclosure.Benchmarks.Corpus;

/// <summary>How the value of an indicator comes about.</summary>
internal enum ValuePattern
{
    /// <summary>At least so many.</summary>
    AtLeast,

    /// <summary>At most so many.</summary>
    AtMost,

    /// <summary>At least so many per cent.</summary>
    PercentAtLeast,

    /// <summary>Before the end of a month.</summary>
    ByMonth,

    /// <summary>In words.</summary>
    Words,
}

/// <summary>An indicator that projects of the corpus pick.</summary>
/// <param name="Level1">一级指标.</param>
/// <param name="Level2">二级指标.</param>
/// <param name="Level3">三级指标.</param>
/// <param name="Values">How its values come about.</param>
/// <param name="Low">The smallest target.</param>
/// <param name="High">The largest target.</param>
/// <param name="Measure">The unit, or the words of a value in words.</param>
internal sealed record IndicatorPattern(
    string Level1, string Level2, string Level3, ValuePattern Values, int Low, int High, string Measure);
