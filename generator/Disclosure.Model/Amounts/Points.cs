namespace Disclosure.Model.Amounts;

/// <summary>Points given (得分), unrounded; rounded half up to two decimals once, when shown.</summary>
public readonly record struct Points(decimal Value) : IComparable<Points>
{
    /// <inheritdoc/>
    public int CompareTo(Points other) => Value.CompareTo(other.Value);

    /// <summary>The value as shown: half up to two decimals, no trailing zeros, such as <c>8.62</c> or <c>10</c>.</summary>
    public override string ToString() => ShownNumber.Of(Value);

    /// <summary>The sum of two values.</summary>
    public static Points operator +(Points left, Points right) => new(left.Value + right.Value);

    /// <summary>The difference of two values.</summary>
    public static Points operator -(Points left, Points right) => new(left.Value - right.Value);

    /// <summary>Whether the left value is smaller.</summary>
    public static bool operator <(Points left, Points right) => left.Value < right.Value;

    /// <summary>Whether the left value is larger.</summary>
    public static bool operator >(Points left, Points right) => left.Value > right.Value;

    /// <summary>Whether the left value is smaller or equal.</summary>
    public static bool operator <=(Points left, Points right) => left.Value <= right.Value;

    /// <summary>Whether the left value is larger or equal.</summary>
    public static bool operator >=(Points left, Points right) => left.Value >= right.Value;
}
