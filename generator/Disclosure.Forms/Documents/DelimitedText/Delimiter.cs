namespace Disclosure.Forms.Documents.DelimitedText;

/// <summary>Tells by looking which sign stands between the values of a text in columns.</summary>
internal static class Delimiter
{
    private const int Looked = 64 * 1024;
    private static readonly char[] Signs = ['\t', ',', ';', '|'];

    /// <summary>The sign that occurs most outside quotes; nothing where none does, as in prose.</summary>
    public static char? Of(string text)
    {
        var counts = new int[Signs.Length];
        var isQuoted = false;
        foreach (var c in text.AsSpan(0, Math.Min(Looked, text.Length)))
        {
            if (c == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted && Array.IndexOf(Signs, c) is >= 0 and var sign)
                counts[sign]++;
        }

        // People type commas into values, hardly ever tabs; but systems write a tab behind a code to keep it a text.
        var most = counts[0] * 2 > counts.Max() ? 0 : Array.IndexOf(counts, counts.Max());
        return counts[most] > 0 ? Signs[most] : null;
    }
}
