using System.Collections;

namespace Disclosure.Model.Satisfaction;

/// <summary>
/// The leaves of a tree in lower-case hexadecimal, in ordinal order. Each is written when it is asked for: a million of them as text
/// are five times what they are as bytes.
/// </summary>
public sealed class ReceiptLeaves : IReadOnlyList<string>
{
    private readonly TreeHash[] _leaves;

    internal ReceiptLeaves(TreeHash[] leaves) => _leaves = leaves;

    /// <summary>How many there are.</summary>
    public int Length => _leaves.Length;

    /// <inheritdoc/>
    int IReadOnlyCollection<string>.Count => _leaves.Length;

    /// <inheritdoc/>
    public string this[int index] => _leaves[index].ToString();

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator()
    {
        foreach (var leaf in _leaves)
            yield return leaf.ToString();
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
