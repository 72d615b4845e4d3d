using System.Collections.Immutable;
using Disclosure.Content.Editions;
using Disclosure.Model.Codes;
using Disclosure.Model.Differences;
using Disclosure.Model.Editions;
using Disclosure.Model.Portals;

namespace Disclosure.Publishing.Archives;

/// <summary>
/// An edition as it is filed: what people signed, who, what readers saw changed, and what was published, as files to read. It is made from
/// what was prepared and published alone, so that it holds nothing that is withheld.
/// </summary>
public sealed record ArchivedEdition
{
    /// <summary>What was prepared.</summary>
    public required PreparedEdition Prepared { get; init; }

    /// <summary>The hash of <c>prepared.json</c>: what was signed.</summary>
    public required ContentHash Hash { get; init; }

    /// <summary>The edition; nothing while it is not released.</summary>
    public Edition? Released { get; init; }

    /// <summary>Who stands for it, oldest first; the one who prepared it is the first.</summary>
    public required ImmutableArray<Signature> Signatures { get; init; }

    /// <summary>What readers see changed by it; while it is not released, against what is public now.</summary>
    public required EditionDifference Difference { get; init; }

    /// <summary>What it names that was taken down and deleted since, in words: nobody can read it any more.</summary>
    public required ImmutableArray<string> Erased { get; init; }

    /// <summary>The acts of approval that it rests on.</summary>
    public required ImmutableArray<ArchivedApproval> Approvals { get; init; }

    /// <summary>The portal's settings, as they are public after it.</summary>
    public required Portal Portal { get; init; }

    /// <summary>The names of departments and units that are public after it.</summary>
    public required ImmutableDictionary<UnitCode, string> Names { get; init; }

    /// <summary>What was prepared, signed and published, as it is kept; not the sheet and the text that are made from this.</summary>
    public required ImmutableArray<ArchiveFile> Files { get; init; }
}
