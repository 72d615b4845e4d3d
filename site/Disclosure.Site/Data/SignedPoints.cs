using System.Globalization;
using Disclosure.Model.Amounts;

namespace Disclosure.Site.Data;

/// <summary>Differences of points as figures of a column.</summary>
public static class SignedPoints
{
    /// <summary>The difference with its sign, such as <c>+1.5</c>, <c>−3</c> or <c>0</c>; nothing for nothing.</summary>
    public static string? Of(Points? difference) => difference is { } given
        ? decimal.Round(given.Value, 2, MidpointRounding.AwayFromZero).ToString("+0.##;−0.##;0", CultureInfo.InvariantCulture)
        : null;
}
