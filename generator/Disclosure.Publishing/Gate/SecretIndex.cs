using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Publication;

namespace Disclosure.Publishing.Gate;

/// <summary>
/// Finds the figures and names of many secrets in one pass over a text: each number is looked up by its first three digits, whatever unit
/// it is written in, and compared only with the figures that begin with them.
/// </summary>
internal sealed class SecretIndex
{
    // Below, a bare number counts all sorts of things.
    private const decimal SmallestBare = 1000m;

    private readonly ILookup<int, (WithheldSecret Secret, Money Figure)> _byDigits;
    private readonly ImmutableArray<(WithheldSecret Secret, string Name)> _names;

    public SecretIndex(ImmutableArray<WithheldSecret> secrets)
    {
        _byDigits = (from secret in secrets
                     from figure in secret.Figures
                     from digits in DigitsNear(figure)
                     select (digits, (secret, figure))).ToLookup(pair => pair.digits, pair => pair.Item2);
        _names = [.. from secret in secrets from name in secret.Names select (secret, name)];
    }

    /// <summary>The figures in a text, with where they stand.</summary>
    public IEnumerable<(WithheldSecret Secret, FigureInText Number)> FiguresIn(string text)
    {
        foreach (var number in FigureSpelling.Numbers(text))
        {
            foreach (var (secret, figure) in _byDigits[DigitsOf(number.Value)])
            {
                var isBare = number is { Unit: null, Decimals: 0, Value: < SmallestBare };
                if (!isBare && FigureSpelling.Means(number, figure))
                    yield return (secret, number);
            }
        }
    }

    /// <summary>Whether a text has a figure or a name of any secret.</summary>
    public bool IsIn(string text) => FiguresIn(text).Any() || NamesIn(text).Any();

    /// <summary>The names in a text, with where the first stands.</summary>
    public IEnumerable<(WithheldSecret Secret, int At)> NamesIn(string text)
    {
        foreach (var (secret, name) in _names)
        {
            if (text.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at)
                yield return (secret, at);
        }
    }

    // A figure that is rounded may begin with the digits beside its own.
    private static IEnumerable<int> DigitsNear(Money figure)
    {
        var digits = DigitsOf(figure.Yuan);
        int[] near = [digits - 1, digits, digits + 1, digits == 999 ? 100 : digits, digits == 100 ? 999 : digits];
        return near.Distinct();
    }

    private static int DigitsOf(decimal number)
    {
        number = Math.Abs(number);
        if (number == 0)
            return 0;
        while (number >= 1000)
            number /= 10;
        while (number < 100)
            number *= 10;
        return (int)number;
    }
}
