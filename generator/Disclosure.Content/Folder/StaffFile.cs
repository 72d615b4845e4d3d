using Disclosure.Content.Files;
using Disclosure.Model.Staff;

namespace Disclosure.Content.Folder;

/// <summary>
/// Reads the register of staff of a content folder, and nothing else of it: who works here is asked before a change is begun.
/// </summary>
/// <param name="IsThere">Whether there is a file, or anything else, in its place.</param>
/// <param name="Register">The register; nothing where there is none, or it can't be read whole and without an error.</param>
public sealed record StaffFile(bool IsThere, StaffRegister? Register)
{
    private const string FileName = StaffRegister.Path + ContentLayout.RecordEnding;

    /// <summary>Reads <c>staff.yaml</c> of <paramref name="folder"/>.</summary>
    public static StaffFile Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var file = new ContentFile(FileName, folder, new DiskFiles(folder));
        if (!Path.Exists(Path.Combine(folder, FileName)))
            return new StaffFile(false, null);
        var reading = new FileReader(isPlaced: true).Read(file);
        var isSound = reading.Findings.All(finding => finding.Severity != Model.Checks.Severity.Error);
        return new StaffFile(true, isSound ? reading.Record as StaffRegister : null);
    }
}
