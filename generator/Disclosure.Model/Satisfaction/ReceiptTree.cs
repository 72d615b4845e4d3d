using System.Collections.Immutable;
using System.Text;

namespace Disclosure.Model.Satisfaction;

/// <summary>
/// The Merkle tree over the receipts of a result, built as RFC 6962 has it: SHA-256, leaves prefixed with 0x00 and nodes with
/// 0x01, so that no node passes for a leaf. A leaf is the hash of a salt and a receipt, so the published list of leaves gives no receipt
/// away; leaves stand in ordinal order of their hexadecimal text, so their order tells nothing about who rated when. The salt is
/// public and another in each published version, so that only who has a receipt finds it again from one list to the next.
/// </summary>
public sealed class ReceiptTree
{
    private const byte LeafPrefix = 0x00;
    private const byte NodePrefix = 0x01;

    // From the leaves up, each row with the nodes over the row below: what has no neighbour goes up as it is, which splits as the RFC
    // does. Kept, as a proof would otherwise hash the whole tree again.
    private readonly ImmutableArray<TreeHash[]> _rows;

    private ReceiptTree(TreeHash[] leaves, string salt)
    {
        Salt = salt;
        _rows = RowsOver(leaves);
        Leaves = new(leaves);
        Root = (leaves.Length == 0 ? TreeHash.Of([]) : _rows[^1][0]).ToString();
    }

    /// <summary>The leaves in lower-case hexadecimal, in ordinal order: what is published, one a line.</summary>
    public ReceiptLeaves Leaves { get; }

    /// <summary>The root in lower-case hexadecimal; of no receipts, the hash of nothing.</summary>
    public string Root { get; }

    /// <summary>What the leaves are salted with; empty for leaves without salt, as they were before there was one.</summary>
    public string Salt { get; }

    /// <summary>The tree over receipts, whatever their order.</summary>
    /// <param name="receipts">The receipts.</param>
    /// <param name="salt">What their leaves are salted with; empty for none.</param>
    /// <exception cref="ArgumentException">A receipt is there twice.</exception>
    public static ReceiptTree Of(IEnumerable<string> receipts, string salt = "")
    {
        ArgumentNullException.ThrowIfNull(receipts);
        return OfHashes([.. receipts.Select(receipt => HashOf(receipt, salt))], salt);
    }

    /// <summary>The tree over a published list of leaves, whatever their order.</summary>
    /// <exception cref="ArgumentException">A leaf is there twice, or is none.</exception>
    public static ReceiptTree OfLeaves(IEnumerable<string> leaves)
    {
        ArgumentNullException.ThrowIfNull(leaves);
        return OfHashes([.. leaves.Select(leaf => IsHash(leaf)
            ? TreeHash.Parse(leaf)
            : throw new ArgumentException($"'{leaf}' is no leaf: 64 lower-case hexadecimal digits.", nameof(leaves)))], "");
    }

    /// <summary>The leaf of a receipt, in lower-case hexadecimal.</summary>
    /// <param name="receipt">The receipt.</param>
    /// <param name="salt">What leaves are salted with; empty for none.</param>
    public static string LeafOf(string receipt, string salt = "") => HashOf(receipt, salt).ToString();

    /// <summary>Whether a text is written as a leaf or root is: 64 lower-case hexadecimal digits.</summary>
    public static bool IsHash(string? text) => text is { Length: 64 } && text.All(char.IsAsciiHexDigitLower);

    /// <summary>The proof that a receipt is counted; nothing where it is not.</summary>
    public ReceiptProof? ProofOf(string receipt)
    {
        var index = Array.BinarySearch(_rows[0], HashOf(receipt, Salt));
        return index < 0 ? null : new ReceiptProof(index, Leaves.Length, PathFrom(index));
    }

    internal static byte[] Join(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var joined = new byte[TreeHash.Size];
        Join(TreeHash.Read(left), TreeHash.Read(right)).Write(joined);
        return joined;
    }

    /// <summary>How many leaves stand left of the split: the largest power of two below their number.</summary>
    internal static int SplitOf(int count) => 1 << (31 - int.LeadingZeroCount(count - 1));

    private static ReceiptTree OfHashes(TreeHash[] leaves, string salt)
    {
        Array.Sort(leaves);
        for (var i = 1; i < leaves.Length; i++)
        {
            if (leaves[i] == leaves[i - 1])
                throw new ArgumentException($"The leaf '{leaves[i]}' is there twice.", nameof(leaves));
        }

        return new ReceiptTree(leaves, salt);
    }

    private static TreeHash HashOf(string receipt, string salt)
    {
        ArgumentException.ThrowIfNullOrEmpty(receipt);
        return TreeHash.Of([LeafPrefix, .. Encoding.UTF8.GetBytes(salt), .. Encoding.UTF8.GetBytes(receipt)]);
    }

    private static TreeHash Join(TreeHash left, TreeHash right)
    {
        Span<byte> node = stackalloc byte[1 + TreeHash.Size + TreeHash.Size];
        node[0] = NodePrefix;
        left.Write(node[1..]);
        right.Write(node[(1 + TreeHash.Size)..]);
        return TreeHash.Of(node);
    }

    private static ImmutableArray<TreeHash[]> RowsOver(TreeHash[] leaves)
    {
        ImmutableArray<TreeHash[]> rows = [leaves];
        while (rows[^1].Length > 1)
            rows = rows.Add(RowOver(rows[^1]));
        return rows;
    }

    private static TreeHash[] RowOver(TreeHash[] below)
    {
        var row = new TreeHash[(below.Length + 1) / 2];
        for (var i = 0; i < row.Length; i++)
            row[i] = (2 * i) + 1 < below.Length ? Join(below[2 * i], below[(2 * i) + 1]) : below[2 * i];
        return row;
    }

    private ImmutableArray<string> PathFrom(int index)
    {
        var path = ImmutableArray.CreateBuilder<string>(_rows.Length);
        foreach (var row in _rows)
        {
            var beside = index ^ 1;
            if (beside < row.Length)
                path.Add(row[beside].ToString());
            index /= 2;
        }

        return path.ToImmutable();
    }
}
