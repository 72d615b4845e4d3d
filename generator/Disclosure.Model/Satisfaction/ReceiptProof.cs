using System.Collections.Immutable;

namespace Disclosure.Model.Satisfaction;

/// <summary>That one receipt is under a root, shown by the hashes beside its way up (an audit path of RFC 6962).</summary>
/// <param name="Index">The leaf's place among the leaves, from 0.</param>
/// <param name="Count">How many leaves there are.</param>
/// <param name="Path">The hashes beside the way, from the leaf up, in lower-case hexadecimal.</param>
public sealed record ReceiptProof(int Index, int Count, ImmutableArray<string> Path)
{
    /// <summary>Whether the receipt is under the root.</summary>
    /// <param name="receipt">The receipt.</param>
    /// <param name="root">The root, in lower-case hexadecimal.</param>
    /// <param name="salt">What the leaves are salted with; empty for none.</param>
    public bool Verifies(string receipt, string root, string salt = "")
    {
        if (Index < 0 || Index >= Count || !ReceiptTree.IsHash(root) || Path.IsDefault || !Path.All(ReceiptTree.IsHash))
            return false;
        var path = new Stack<string>(Path);
        return HashFrom(Convert.FromHexString(ReceiptTree.LeafOf(receipt, salt)), Index, Count, path) is { } top
            && path.Count == 0
            && Convert.ToHexStringLower(top) == root;
    }

    // From the root down: the last hash of the path stands beside the topmost split.
    private static byte[]? HashFrom(byte[] leaf, int index, int count, Stack<string> path)
    {
        if (count == 1)
            return leaf;
        if (!path.TryPop(out var text))
            return null;
        var beside = Convert.FromHexString(text);
        var split = ReceiptTree.SplitOf(count);
        return index < split
            ? HashFrom(leaf, index, split, path) is { } left ? ReceiptTree.Join(left, beside) : null
            : HashFrom(leaf, index - split, count - split, path) is { } right ? ReceiptTree.Join(beside, right) : null;
    }
}
