using Disclosure.Model.Editions;

namespace Disclosure.Site.Layout;

/// <summary>An edition as it is cited.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Day">The day it was released.</param>
public sealed record CitedEdition(EditionId Id, DateOnly Day)
{
    /// <summary>An edition as it is cited.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is null.</exception>
    public static CitedEdition Of(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return new CitedEdition(edition.Id, edition.Day);
    }
}
