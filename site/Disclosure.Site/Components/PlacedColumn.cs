namespace Disclosure.Site.Components;

/// <summary>A year of a <see cref="SmallMultiple"/> as it is drawn.</summary>
/// <param name="Label">The year.</param>
/// <param name="Centre">The middle of its column.</param>
/// <param name="Breadth">How broad it is; a hatched one behind it is half as broad again.</param>
/// <param name="Height">How high it is; nothing for a gap.</param>
/// <param name="AgainstHeight">How high the hatched one is; nothing without one.</param>
public readonly record struct PlacedColumn(string Label, int Centre, int Breadth, int? Height, int? AgainstHeight)
{
    /// <summary>Where it begins.</summary>
    public int Left => Centre - (Breadth / 2);

    /// <summary>How broad the hatched one is.</summary>
    public int AgainstBreadth => Breadth * 3 / 2;

    /// <summary>Where the hatched one begins.</summary>
    public int AgainstLeft => Centre - (AgainstBreadth / 2);

    /// <summary>Where its top is.</summary>
    public int Y => SmallMultiple.Ground - (Height ?? 0);

    /// <summary>Where the top of the hatched one is.</summary>
    public int AgainstY => SmallMultiple.Ground - (AgainstHeight ?? 0);
}
