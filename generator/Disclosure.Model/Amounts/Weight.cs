namespace Disclosure.Model.Amounts;

/// <summary>Points that can be got (分值, 权重).</summary>
public readonly record struct Weight(decimal Value) : IComparable<Weight>
{
    /// <inheritdoc/>
    public int CompareTo(Weight other) => Value.CompareTo(other.Value);

    /// <summary>The value as shown: half up to two decimals, no trailing zeros, such as <c>8.62</c> or <c>10</c>.</summary>
    public override string ToString() => ShownNumber.Of(Value);

    /// <summary>The sum of two values.</summary>
    public static Weight operator +(Weight left, Weight right) => new(left.Value + right.Value);

    /// <summary>The difference of two values.</summary>
    public static Weight operator -(Weight left, Weight right) => new(left.Value - right.Value);

    /// <summary>Whether the left value is smaller.</summary>
    public static bool operator <(Weight left, Weight right) => left.Value < right.Value;

    /// <summary>Whether the left value is larger.</summary>
    public static bool operator >(Weight left, Weight right) => left.Value > right.Value;

    /// <summary>Whether the left value is smaller or equal.</summary>
    public static bool operator <=(Weight left, Weight right) => left.Value <= right.Value;

    /// <summary>Whether the left value is larger or equal.</summary>
    public static bool operator >=(Weight left, Weight right) => left.Value >= right.Value;
}
