using System.Collections.Immutable;

namespace Disclosure.Site.Pages.Yardstick;

/// <summary>A unit's lost points, or the government's, below a heading of their own.</summary>
/// <param name="Anchor">The heading's anchor.</param>
/// <param name="Name">The unit's name.</param>
/// <param name="Rows">The lost points, check by check.</param>
public sealed record YardstickLostGroup(string Anchor, string Name, ImmutableArray<YardstickLostRow> Rows)
{
    /// <summary>The anchor of a unit's; of the government's for an empty code.</summary>
    public static string AnchorOf(string code) => "lost-" + (code.Length == 0 ? "government" : code);
}
