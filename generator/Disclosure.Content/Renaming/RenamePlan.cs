using System.Collections.Immutable;
using Disclosure.Content.Store;
using Disclosure.Model.Checks;

namespace Disclosure.Content.Renaming;

/// <summary>What a renaming does to the content folder, or why it can't be.</summary>
/// <param name="Change">The change.</param>
/// <param name="IsMerge">Whether the new code is another's already, with which it becomes one.</param>
/// <param name="Files">The files, by path.</param>
/// <param name="Problems">What must be settled first; then nothing is to be done.</param>
/// <param name="Notes">What staff should know.</param>
public sealed record RenamePlan(
    CodeChange Change, bool IsMerge, ImmutableArray<RenamedFile> Files, ImmutableArray<Finding> Problems, ImmutableArray<string> Notes)
{
    /// <summary>Puts the files into a change of the folder.</summary>
    public void Fill(ContentChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        foreach (var file in Files.Where(file => file.From is not null && file.From != file.To))
            change.Delete(file.From!, file.Read);
        foreach (var file in Files.Where(file => file.To is not null))
        {
            if (file.From == file.To)
                change.Expect(file.To!, file.Read);
            change.Write(file.To!, file.Bytes);
        }
    }
}
