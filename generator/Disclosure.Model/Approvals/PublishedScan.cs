using System.Collections.Immutable;
using Disclosure.Model.Records;

namespace Disclosure.Model.Approvals;

/// <summary>The scan of an act of approval that is published with it, as it is.</summary>
/// <param name="Path">Its path in the content, and from the site's root: <c>approvals/2025/budget/20250124-101.pdf</c>.</param>
/// <param name="Act">The act.</param>
/// <param name="Read">Reads its bytes; nothing where they can't be read.</param>
public sealed record PublishedScan(string Path, RecordKey Act, Func<byte[]?> Read)
{
    /// <summary>The ends of the names of files that may be published: everything else could do more than be looked at.</summary>
    public static ImmutableArray<string> Endings { get; } = [".pdf", ".jpg", ".png"];

    /// <summary>Whether a scan of a name may be published: it lies beside its act, and is a document or an image.</summary>
    public static bool IsUsable(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.AsSpan().IndexOfAny('/', '\\') < 0
            && Endings.Any(ending => name.Length > ending.Length && name.EndsWith(ending, StringComparison.Ordinal));
    }
}
