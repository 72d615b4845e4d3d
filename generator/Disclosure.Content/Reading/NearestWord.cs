namespace Disclosure.Content.Reading;

/// <summary>Guesses which of several words was meant by a misspelt one.</summary>
internal static class NearestWord
{
    private const int MostMistakes = 3;
    private const int LongestWord = 32;

    /// <summary>The word nearest to <paramref name="word"/>; nothing where none is near.</summary>
    public static string? To(string word, IEnumerable<string> words)
    {
        if (word.Length > LongestWord)
            return null;
        var nearest = words
            .Select(candidate => (candidate, Distance: Distance(word, candidate)))
            .OrderBy(pair => pair.Distance)
            .FirstOrDefault();
        return nearest.candidate is { } found && nearest.Distance <= Math.Min(MostMistakes, Math.Max(1, found.Length / 3))
            ? found
            : null;
    }

    // Letters changed, added, left out or swapped with the next one, without regard to case.
    private static int Distance(string left, string right)
    {
        var steps = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
                steps[i, j] = i == 0 || j == 0 ? i + j : StepsTo(steps, left, right, i, j);
        }
        return steps[left.Length, right.Length];
    }

    private static int StepsTo(int[,] steps, string left, string right, int i, int j)
    {
        var change = steps[i - 1, j - 1] + (IsSame(left[i - 1], right[j - 1]) ? 0 : 1);
        var nearest = Math.Min(change, Math.Min(steps[i - 1, j], steps[i, j - 1]) + 1);
        var isSwap = i > 1 && j > 1 && IsSame(left[i - 1], right[j - 2]) && IsSame(left[i - 2], right[j - 1]);
        return isSwap ? Math.Min(nearest, steps[i - 2, j - 2] + 1) : nearest;
    }

    private static bool IsSame(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
