using Disclosure.Content.Files;
using Disclosure.Model.Portals;

namespace Disclosure.Content.Folder;

/// <summary>
/// Reads the portal's settings of a content folder, and nothing else of it: whether it is a demonstration is asked before anything is read.
/// </summary>
public static class PortalFile
{
    private const string FileName = "portal.yaml";

    /// <summary>The settings of <paramref name="folder"/>; nothing where there are none, or they can't be read.</summary>
    public static Portal? Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return File.Exists(Path.Combine(folder, FileName))
            ? new FileReader(isPlaced: true).Read(new ContentFile(FileName, folder, new DiskFiles(folder))).Record as Portal
            : null;
    }
}
