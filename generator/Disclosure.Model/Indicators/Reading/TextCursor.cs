namespace Disclosure.Model.Indicators.Reading;

/// <summary>A place in a folded text, moved on as parts are taken.</summary>
internal ref struct TextCursor(ReadOnlySpan<char> text)
{
    /// <summary>What is still to be read.</summary>
    public ReadOnlySpan<char> Rest { get; private set; } = text;

    /// <summary>Whether all is read.</summary>
    public readonly bool AtEnd => Rest.IsEmpty;

    /// <summary>Takes a character, if it is next.</summary>
    public bool Take(char expected)
    {
        if (Rest.IsEmpty || Rest[0] != expected)
            return false;
        Rest = Rest[1..];
        return true;
    }

    /// <summary>Takes a word, if it is next.</summary>
    public bool Take(string expected)
    {
        if (!Rest.StartsWith(expected))
            return false;
        Rest = Rest[expected.Length..];
        return true;
    }

    /// <summary>Takes the first of the words that is next.</summary>
    public bool TakeAny(scoped ReadOnlySpan<string> expected)
    {
        foreach (var word in expected)
        {
            if (Take(word))
                return true;
        }

        return false;
    }

    /// <summary>Takes all digits that are next, if they are no more than <paramref name="most"/>; says how many.</summary>
    public bool TakeDigits(int most, out int number, out int count)
    {
        number = 0;
        count = 0;
        while (count < Rest.Length && char.IsAsciiDigit(Rest[count]))
        {
            if (count == most)
                return false;
            number = (number * 10) + (Rest[count++] - '0');
        }

        Rest = Rest[count..];
        return count > 0;
    }

    /// <summary>Takes the sign between the ends of a range or period: <c>-</c>, <c>~</c>, <c>至</c>, <c>到</c>.</summary>
    public bool TakeBetween() =>
        Take("--") || Take('-') || Take("~~") || Take('~') || Take('至') || Take('到');
}
