using System.Collections.Immutable;
using Disclosure.Content.Findings;
using Disclosure.Content.Tree;

namespace Disclosure.Content.Reading;

/// <summary>Finds the values of a mapping by key, and knows afterwards which keys nobody asked for.</summary>
internal sealed partial class MappingReader(ContentNode mapping, FileProblems problems)
{
    // Between braces a comma ends the value.
    private const string Comma = "如果它是前一项的一部分：花括号里的文字有英文逗号的，要加引号。";

    private ContentNode.ChildEnumerator _ahead = mapping.GetEnumerator();
    private int _found;

    /// <summary>Where to tell what is wrong.</summary>
    public FileProblems Problems => problems;

    /// <summary>The line the mapping starts on.</summary>
    public int Line => mapping.Line;

    /// <summary>Whether what is described can't be made.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Says that what is described can't be made.</summary>
    public void Fail() => HasFailed = true;

    /// <summary>Finds the value of <paramref name="key"/>, if one is written.</summary>
    public bool TryFind(string key, out ContentNode value)
    {
        // Keys mostly stand in the order they are asked for, so the next one is tried before all.
        var ahead = _ahead;
        if (!TryMatchNext(ref ahead, key, out value) && !TryMatchAny(ref ahead, key, out value))
            return false;
        _ahead = ahead;
        _found++;
        return !value.IsNothing;
    }

    /// <summary>Whether <paramref name="key"/> is written; asking does not count as reading it.</summary>
    public bool Has(string key)
    {
        var at = mapping.GetEnumerator();
        while (at.MoveNext())
        {
            if (Matches(at.Current, key))
                return true;
            at.MoveNext();
        }

        return false;
    }

    /// <summary>Tells keys that are not among <paramref name="known"/>, and keys that stand twice.</summary>
    public void TellUnknownKeys(ImmutableArray<string> known, string title)
    {
        if (_found == CountKeys())
            return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var amount = new SplitAmount();
        var children = mapping.GetEnumerator();
        while (children.MoveNext())
        {
            var key = children.Current;
            children.MoveNext();
            if (amount.TakesUp(key, children.Current))
                continue;
            amount.Tell(problems);
            amount.Begin(key, children.Current);
            TellKey(key, children.Current, known, title, seen);
        }

        amount.Tell(problems);
    }

    private void TellKey(ContentNode node, ContentNode value, ImmutableArray<string> known, string title, HashSet<string> seen)
    {
        var key = node.Kind == ContentNodeKind.Scalar ? node.Text.ToString() : Excerpt.Of(node);
        if (!seen.Add(key))
            problems.Add(ContentFindings.RepeatedKey, node.Line, $"“{key}”写了两次。");
        else if (RetiredKeys.Find(title, key) is { } retired)
            problems.Add(retired, node.Line, $"{title}里写着“{key}”。");
        else if (!known.Contains(key))
            problems.Add(ContentFindings.UnknownKey, node.Line, UnknownKey(key, known, title) + (value.IsNothing ? Comma : ""));
    }

    private static string UnknownKey(string key, ImmutableArray<string> known, string title)
    {
        var start = $"“{Excerpt.Of(key)}”不是{title}的键";
        return NearestWord.To(key, known) is { } nearest
            ? $"{start}，是不是“{nearest}”？"
            : $"{start}；可用的键：{string.Join("、", known)}。";
    }

    private int CountKeys()
    {
        var children = 0;
        foreach (var _ in mapping)
            children++;
        return children / 2;
    }

    private bool TryMatchAny(ref ContentNode.ChildEnumerator at, string key, out ContentNode value)
    {
        at = mapping.GetEnumerator();
        while (at.MoveNext())
        {
            var isFound = Matches(at.Current, key);
            at.MoveNext();
            value = at.Current;
            if (isFound)
                return true;
        }
        value = default;
        return false;
    }

    private static bool TryMatchNext(ref ContentNode.ChildEnumerator at, string key, out ContentNode value)
    {
        value = default;
        if (!at.MoveNext() || !Matches(at.Current, key))
            return false;
        at.MoveNext();
        value = at.Current;
        return true;
    }

    private static bool Matches(ContentNode node, string key) =>
        node.Kind == ContentNodeKind.Scalar && node.Text.SequenceEqual(key);
}
