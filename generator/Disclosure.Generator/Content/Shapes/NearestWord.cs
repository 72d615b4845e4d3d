namespace Disclosure.Generator.Content.Shapes;

/// <summary>Guesses which of several words was meant by a misspelt one.</summary>
internal static class NearestWord
{
    private const int MostMistakes = 3;

    /// <summary>The word nearest to <paramref name="word"/>; nothing where none is near.</summary>
    public static string? To(string word, IEnumerable<string> words)
    {
        var nearest = words
            .Select(candidate => (candidate, Distance: Distance(word, candidate)))
            .OrderBy(pair => pair.Distance)
            .FirstOrDefault();
        return nearest.candidate is { } found && nearest.Distance <= Math.Min(MostMistakes, Math.Max(1, found.Length / 3))
            ? found
            : null;
    }

    // Levenshtein's distance, letters compared without case.
    private static int Distance(string left, string right)
    {
        const int Unlike = int.MaxValue;
        if (Math.Abs(left.Length - right.Length) > MostMistakes)
            return Unlike;
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var isSame = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]);
                var change = diagonal + (isSame ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.Length];
    }
}
