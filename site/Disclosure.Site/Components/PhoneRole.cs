namespace Disclosure.Site.Components;

/// <summary>
/// Where a column's cell stands in a row on a narrow screen. The first cell is the row's name and stands above all others.
/// </summary>
public enum PhoneRole
{
    /// <summary>In the line below the name.</summary>
    Fact,

    /// <summary>Below that, once the reader asks for all columns.</summary>
    More,
}
