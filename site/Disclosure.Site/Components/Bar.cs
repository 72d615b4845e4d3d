using Disclosure.Model.Amounts;

namespace Disclosure.Site.Components;

/// <summary>A bar of a <see cref="BarChart"/>.</summary>
/// <param name="Name">What it stands for.</param>
/// <param name="Value">The value in words, with its unit.</param>
/// <param name="Share">Its length as a share of the longest bar possible; cut to 0–100 %.</param>
/// <param name="Note">A second figure beside the value, such as the share of all; nothing where there is none.</param>
/// <param name="Href">What the name links to, relative to the page; nothing for plain text.</param>
public sealed record Bar(string Name, string Value, Percentage Share, string? Note = null, string? Href = null)
{
    /// <summary>The length in per cent, whole.</summary>
    public int Length => (int)Math.Clamp(decimal.Round(Share.Percent, 0, MidpointRounding.AwayFromZero), 0m, 100m);
}
