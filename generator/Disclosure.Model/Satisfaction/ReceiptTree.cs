using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Disclosure.Model.Satisfaction;

/// <summary>
/// The Merkle tree over the receipts of a result, built as RFC 6962 has it: SHA-256, leaves prefixed with 0x00 and nodes with
/// 0x01, so that no node passes for a leaf. A leaf is the hash of a receipt, so the published list of leaves gives no receipt
/// away; leaves stand in ordinal order of their hexadecimal text, so their order tells nothing about who rated when.
/// </summary>
public sealed class ReceiptTree
{
    private const byte LeafPrefix = 0x00;
    private const byte NodePrefix = 0x01;
    private readonly byte[][] _leaves;

    private ReceiptTree(ImmutableArray<string> leaves)
    {
        Leaves = leaves;
        _leaves = [.. leaves.Select(Convert.FromHexString)];
        Root = Convert.ToHexStringLower(_leaves.Length == 0 ? SHA256.HashData([]) : HashOf(_leaves));
    }

    /// <summary>The leaves in lower-case hexadecimal, in ordinal order: what is published, one a line.</summary>
    public ImmutableArray<string> Leaves { get; }

    /// <summary>The root in lower-case hexadecimal; of no receipts, the hash of nothing.</summary>
    public string Root { get; }

    /// <summary>The tree over receipts, whatever their order.</summary>
    /// <exception cref="ArgumentException">A receipt is there twice.</exception>
    public static ReceiptTree Of(IEnumerable<string> receipts)
    {
        ArgumentNullException.ThrowIfNull(receipts);
        return OfLeaves(receipts.Select(LeafOf));
    }

    /// <summary>The tree over a published list of leaves, whatever their order.</summary>
    /// <exception cref="ArgumentException">A leaf is there twice, or is none.</exception>
    public static ReceiptTree OfLeaves(IEnumerable<string> leaves)
    {
        ArgumentNullException.ThrowIfNull(leaves);
        ImmutableArray<string> sorted = [.. leaves.Order(StringComparer.Ordinal)];
        for (var i = 0; i < sorted.Length; i++)
        {
            if (!IsHash(sorted[i]))
                throw new ArgumentException($"'{sorted[i]}' is no leaf: 64 lower-case hexadecimal digits.", nameof(leaves));
            if (i > 0 && sorted[i] == sorted[i - 1])
                throw new ArgumentException($"The leaf '{sorted[i]}' is there twice.", nameof(leaves));
        }

        return new ReceiptTree(sorted);
    }

    /// <summary>The leaf of a receipt, in lower-case hexadecimal.</summary>
    public static string LeafOf(string receipt)
    {
        ArgumentException.ThrowIfNullOrEmpty(receipt);
        return Convert.ToHexStringLower(SHA256.HashData([LeafPrefix, .. Encoding.UTF8.GetBytes(receipt)]));
    }

    /// <summary>Whether a text is written as a leaf or root is: 64 lower-case hexadecimal digits.</summary>
    public static bool IsHash(string? text) => text is { Length: 64 } && text.All(char.IsAsciiHexDigitLower);

    /// <summary>The proof that a receipt is counted; nothing where it is not.</summary>
    public ReceiptProof? ProofOf(string receipt)
    {
        var index = Leaves.BinarySearch(LeafOf(receipt), StringComparer.Ordinal);
        return index < 0 ? null : new ReceiptProof(index, _leaves.Length, PathTo(index, _leaves));
    }

    internal static byte[] Join(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) => SHA256.HashData([NodePrefix, .. left, .. right]);

    /// <summary>How many leaves stand left of the split: the largest power of two below their number.</summary>
    internal static int SplitOf(int count) => 1 << (31 - int.LeadingZeroCount(count - 1));

    private static byte[] HashOf(ReadOnlySpan<byte[]> leaves)
    {
        if (leaves.Length == 1)
            return leaves[0];
        var split = SplitOf(leaves.Length);
        return Join(HashOf(leaves[..split]), HashOf(leaves[split..]));
    }

    private static ImmutableArray<string> PathTo(int index, ReadOnlySpan<byte[]> leaves)
    {
        if (leaves.Length == 1)
            return [];
        var split = SplitOf(leaves.Length);
        return index < split
            ? PathTo(index, leaves[..split]).Add(Convert.ToHexStringLower(HashOf(leaves[split..])))
            : PathTo(index - split, leaves[split..]).Add(Convert.ToHexStringLower(HashOf(leaves[..split])));
    }
}
