using System.Globalization;

namespace Disclosure.Model.Calendar;

/// <summary>A fiscal year (预算年度), 1 January to 31 December (预算法 art. 18).</summary>
public readonly record struct FiscalYear : IComparable<FiscalYear>
{
    private const int First = 1994;
    private const int Last = 2999;

    /// <summary>The year with this number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside 1994–2999: the budget law took effect in 1995.</exception>
    public FiscalYear(int number)
    {
        if (number is < First or > Last)
            throw new ArgumentOutOfRangeException(nameof(number), number, $"A fiscal year lies between {First} and {Last}.");
        Number = number;
    }

    /// <summary>The year's number, such as 2025.</summary>
    public int Number { get; }

    /// <summary>The year in <paramref name="number"/>, or nothing where it is out of range.</summary>
    public static FiscalYear? TryFrom(int number) => number is < First or > Last ? null : new FiscalYear(number);

    /// <inheritdoc/>
    public int CompareTo(FiscalYear other) => Number.CompareTo(other.Number);

    /// <summary>The number, such as <c>2025</c>.</summary>
    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether the left year is earlier.</summary>
    public static bool operator <(FiscalYear left, FiscalYear right) => left.Number < right.Number;

    /// <summary>Whether the left year is later.</summary>
    public static bool operator >(FiscalYear left, FiscalYear right) => left.Number > right.Number;

    /// <summary>Whether the left year is earlier or the same.</summary>
    public static bool operator <=(FiscalYear left, FiscalYear right) => left.Number <= right.Number;

    /// <summary>Whether the left year is later or the same.</summary>
    public static bool operator >=(FiscalYear left, FiscalYear right) => left.Number >= right.Number;
}
