using Disclosure.Content.Editions;
using Disclosure.Content.Folder;
using Disclosure.Content.Sources;
using Disclosure.Model.Editions;
using Disclosure.Model.Staff;
using Disclosure.Publishing.Candidates;

namespace Disclosure.Publishing.Releases;

/// <summary>
/// Whether a signature bears the person's name: where the portal that is published, or that the signed edition would publish, shows names.
/// </summary>
public static class SignatureNames
{
    private static readonly PublicPath PortalPath = new("portal.yaml");

    /// <summary>The name for a signature under an edition; nothing where names are not shown.</summary>
    /// <param name="office">The content folder.</param>
    /// <param name="id">The edition, pending or released.</param>
    /// <param name="person">Who signs.</param>
    public static string? Of(ReleaseOffice office, EditionId id, Person person)
    {
        ArgumentNullException.ThrowIfNull(office);
        ArgumentNullException.ThrowIfNull(person);
        return ShowsNames(office, office.Store.FindPending(id)?.Prepared) ? person.Name : null;
    }

    private static bool ShowsNames(ReleaseOffice office, PreparedEdition? prepared)
    {
        var change = prepared?.Changes.FirstOrDefault(change => change.Path == PortalPath);
        if ((change is null ? office.History.State.Find(PortalPath) : change.After) is not { } portal
            || office.Store.ReadObject(portal).Content is not { } bytes)
            return false;
        var source = new MemorySource(
            new EditionSource(office.Store, EditionHistory.Empty),
            new Dictionary<PublicPath, ReadOnlyMemory<byte>?> { [PortalPath] = bytes }, default, office.Day);
        return ContentReader.Read(source, office.Day).Records.Portal.ShowsStaffNames;
    }
}
