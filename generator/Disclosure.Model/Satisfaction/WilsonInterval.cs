using Disclosure.Model.Amounts;

namespace Disclosure.Model.Satisfaction;

/// <summary>
/// The Wilson score interval of a share at 95 %: where the rate of everyone served lies, judging by those who answered. Unlike
/// the textbook interval it stays within 0–100 % and holds for small samples and for rates near 100 %.
/// </summary>
/// <param name="Lower">The lower bound, rounded to two decimals of a per cent.</param>
/// <param name="Upper">The upper bound, rounded to two decimals of a per cent.</param>
public readonly record struct WilsonInterval(Percentage Lower, Percentage Upper)
{
    /// <summary>
    /// The 97.5 % quantile of the standard normal distribution, to the precision of a double. A test holds it against a library's.
    /// </summary>
    public const double Z = 1.959963984540054;

    /// <summary>The interval of <paramref name="favourable"/> among <paramref name="valid"/>; nothing where none is valid.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or more are satisfied than are valid.</exception>
    public static WilsonInterval? Of(int favourable, int valid)
    {
        if (SatisfactionRate.Of(favourable, valid) is null)
            return null;

        // A square root has no decimal form; the bounds are rounded to decimals at once.
        double n = valid;
        var share = favourable / n;
        var scale = 1 + (Z * Z / n);
        var centre = share + (Z * Z / (2 * n));
        var half = Z * Math.Sqrt((share * (1 - share) / n) + (Z * Z / (4 * n * n)));
        return new WilsonInterval(Bound((centre - half) / scale), Bound((centre + half) / scale));
    }

    /// <summary>The bounds, such as <c>90.47%–96.49%</c>.</summary>
    public override string ToString() => $"{Lower}–{Upper}";

    private static Percentage Bound(double share) =>
        Percentage.FromPercent(decimal.Round((decimal)Math.Clamp(share * 100, 0, 100), 2, MidpointRounding.AwayFromZero));
}
