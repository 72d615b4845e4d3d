namespace Disclosure.Model.Amounts;

/// <summary>A share, kept as a ratio: 1 is 100 %. May exceed 1 (an execution rate of 102.59 % occurs in real tables).</summary>
public readonly record struct Percentage(decimal Ratio) : IComparable<Percentage>
{
    /// <summary>A share written as a number of per cent: 95 is 95 %.</summary>
    public static Percentage FromPercent(decimal percent) => new(percent / 100m);

    /// <summary>The share as a number of per cent.</summary>
    public decimal Percent => Ratio * 100m;

    /// <inheritdoc/>
    public int CompareTo(Percentage other) => Ratio.CompareTo(other.Ratio);

    /// <summary>The share with up to two decimals, such as <c>95.5%</c>; half up.</summary>
    public override string ToString() => ShownNumber.Of(Percent) + "%";

    /// <summary>Whether the left share is smaller.</summary>
    public static bool operator <(Percentage left, Percentage right) => left.Ratio < right.Ratio;

    /// <summary>Whether the left share is larger.</summary>
    public static bool operator >(Percentage left, Percentage right) => left.Ratio > right.Ratio;

    /// <summary>Whether the left share is smaller or equal.</summary>
    public static bool operator <=(Percentage left, Percentage right) => left.Ratio <= right.Ratio;

    /// <summary>Whether the left share is larger or equal.</summary>
    public static bool operator >=(Percentage left, Percentage right) => left.Ratio >= right.Ratio;
}
