namespace Disclosure.Model.Checks;

/// <summary>Orders paths as the file has them: <c>indicators[2]</c> before <c>indicators[10]</c>.</summary>
internal sealed class PathOrder : IComparer<string>
{
    public static PathOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var left = x.AsSpan();
        var right = y.AsSpan();
        while (left.Length > 0 && right.Length > 0)
        {
            var a = NumberAtStart(left);
            var b = NumberAtStart(right);
            var order = a.Length > 0 && b.Length > 0 ? CompareNumbers(a, b) : left[0].CompareTo(right[0]);
            if (order != 0)
                return order;
            left = left[Math.Max(1, a.Length)..];
            right = right[Math.Max(1, b.Length)..];
        }

        return left.Length.CompareTo(right.Length);
    }

    private static ReadOnlySpan<char> NumberAtStart(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text : text[..end];
    }

    private static int CompareNumbers(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        a.Length != b.Length ? a.Length.CompareTo(b.Length) : a.SequenceCompareTo(b);
}
