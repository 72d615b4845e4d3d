namespace Disclosure.Model.Fields.Shapes;

/// <summary>Numbers without the zeros that a <see cref="decimal"/> keeps behind its last digit.</summary>
public static class PlainNumber
{
    // Dividing by a one of 28 places drops the zeros.
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>The number without zeros behind it.</summary>
    public static decimal Of(decimal number) => number / One;

    /// <summary>The number as content spells it: digits, a point, no exponent and no separators.</summary>
    public static string Text(decimal number) => DecimalText.Of(number);
}
