using CsCheck;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Model.Tests.Satisfaction;

public sealed class ReceiptTreeTests
{
    private static readonly Gen<string[]> Receipts =
        Gen.Int[1, 70].Select(count => Enumerable.Range(0, count).Select(i => $"K7Q2-{i:0000}").ToArray());

    [Fact]
    public void Every_receipt_has_a_proof_and_it_verifies() =>
        Receipts.Sample(receipts =>
        {
            var tree = ReceiptTree.Of(receipts);
            return receipts.All(receipt => tree.ProofOf(receipt)!.Verifies(receipt, tree.Root));
        });

    [Fact]
    public void The_published_list_gives_the_root_again_whatever_the_order() =>
        Gen.Select(Receipts, Gen.Int[0, 60]).Sample((receipts, from) =>
        {
            var tree = ReceiptTree.Of(receipts);
            var shuffled = tree.Leaves.OrderBy(leaf => leaf[from..], StringComparer.Ordinal);
            return ReceiptTree.OfLeaves(shuffled).Root == tree.Root && tree.Leaves.SequenceEqual(tree.Leaves.Order(StringComparer.Ordinal));
        });

    [Fact]
    public void A_proof_shows_no_other_receipt_and_no_other_root() =>
        Receipts.Where(receipts => receipts.Length > 1).Sample(receipts =>
        {
            var tree = ReceiptTree.Of(receipts);
            var proof = tree.ProofOf(receipts[0])!;
            var other = ReceiptTree.Of(receipts[1..]);
            return !proof.Verifies(receipts[1], tree.Root)
                && !proof.Verifies(receipts[0], other.Root)
                && !(proof with { Count = proof.Count + 1, Index = proof.Count }).Verifies(receipts[0], tree.Root)
                && !(proof with { Path = proof.Path.Add(tree.Root) }).Verifies(receipts[0], tree.Root)
                && !(proof with { Path = proof.Path[1..] }).Verifies(receipts[0], tree.Root);
        });

    [Fact]
    public void A_receipt_that_is_not_counted_has_no_proof() => Assert.Null(ReceiptTree.Of(["A", "B"]).ProofOf("C"));

    [Fact]
    public void A_node_does_not_pass_for_a_leaf()
    {
        var tree = ReceiptTree.Of(["A", "B"]);
        var joined = new string([.. Convert.FromHexString(tree.Leaves[0] + tree.Leaves[1]).Select(b => (char)b)]);

        Assert.NotEqual(tree.Root, ReceiptTree.LeafOf(joined));
        Assert.NotEqual(tree.Root, ReceiptTree.Of([joined]).Root);
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(2, 2)]
    [InlineData(0, 0)]
    public void A_proof_of_a_place_that_is_not_there_verifies_nothing(int index, int count) =>
        Assert.False(new ReceiptProof(index, count, []).Verifies("A", ReceiptTree.Of(["A"]).Root));

    [Fact]
    public void A_proof_that_is_no_list_of_hashes_verifies_nothing()
    {
        var tree = ReceiptTree.Of(["A", "B"]);
        Assert.False((tree.ProofOf("A")! with { Path = ["zz"] }).Verifies("A", tree.Root));
        Assert.False(tree.ProofOf("A")!.Verifies("A", "zz"));
    }

    [Fact]
    public void A_receipt_or_leaf_twice_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ReceiptTree.Of(["A", "B", "A"]));
        Assert.Throws<ArgumentException>(() => ReceiptTree.OfLeaves([ReceiptTree.LeafOf("A"), ReceiptTree.LeafOf("A")]));
        Assert.Throws<ArgumentException>(() => ReceiptTree.OfLeaves(["A"]));
    }

    [Fact]
    public void Under_another_salt_no_leaf_of_the_same_receipts_is_found_again_but_by_who_has_the_receipt()
    {
        var (one, other) = (ReceiptTree.Of(["A", "B", "C"], "one"), ReceiptTree.Of(["A", "B", "C"], "other"));

        Assert.Empty(one.Leaves.Intersect(other.Leaves));
        Assert.Contains(ReceiptTree.LeafOf("B", "other"), other.Leaves);
        Assert.True(other.ProofOf("B")!.Verifies("B", other.Root, "other"));
        Assert.False(other.ProofOf("B")!.Verifies("B", other.Root, "one"));
        Assert.Equal(ReceiptTree.OfLeaves(other.Leaves).Root, other.Root);
    }
}
