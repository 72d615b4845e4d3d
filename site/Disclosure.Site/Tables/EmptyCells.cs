using Disclosure.Site.Components;

namespace Disclosure.Site.Tables;

/// <summary>Cells that say why there is no figure.</summary>
public static class EmptyCells
{
    /// <summary>不予公开, as a state.</summary>
    public static Badge WithheldBadge { get; } = new("不予公开", Tone.Neutral);

    /// <summary>不予公开.</summary>
    public static FactCell Withheld { get; } = WithheldBadge;
}
