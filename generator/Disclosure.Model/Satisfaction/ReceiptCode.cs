namespace Disclosure.Model.Satisfaction;

/// <summary>
/// The receipt (回执号) that who rated gets: digits and capitals without I, L, O and U, five random bits a character. The leaves of a
/// <see cref="ReceiptTree"/> are made of it.
/// </summary>
public static class ReceiptCode
{
    /// <summary>Its characters, without the dashes that it is shown with: 80 bits.</summary>
    public const int Length = 16;
}
