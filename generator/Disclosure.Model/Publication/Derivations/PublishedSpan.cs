using System.Diagnostics.CodeAnalysis;

namespace Disclosure.Model.Publication.Derivations;

/// <summary>
/// What can be told from sums in which some figures are known: exactly the unknown figures that lie in the span of the sums. The sums are
/// solved for what is unknown in them, in exact fractions; nothing is rounded and nothing guessed.
/// </summary>
internal sealed class PublishedSpan
{
    private readonly Dictionary<FigureKey, (LinearForm<FigureKey> Unknown, LinearForm<PublishedSum> Of)> _solved = [];

    /// <summary>Solves <paramref name="sums"/>.</summary>
    public PublishedSpan(IEnumerable<PublishedSum> sums, Func<FigureKey, bool> isKnown)
    {
        foreach (var sum in sums)
        {
            var unknown = UnknownOf(sum, isKnown);
            if (unknown.Count == 0)
                continue;
            var of = new LinearForm<PublishedSum>();
            of.Add(sum, Rational.Of(1));
            Solve(unknown, of);
        }
    }

    /// <summary>Whether a figure can be told.</summary>
    public bool Tells(FigureKey figure) => _solved.TryGetValue(figure, out var row) && row.Unknown.Count == 1;

    /// <summary>The known figures that it can be told from, each with how often it is added; nothing where it can't be told.</summary>
    public bool TryTell(FigureKey figure, [NotNullWhen(true)] out LinearForm<FigureKey>? arithmetic)
    {
        arithmetic = null;
        if (!Tells(figure))
            return false;
        var all = new LinearForm<FigureKey>();
        foreach (var (sum, times) in _solved[figure].Of.Factors)
            all.Add(FormOf(sum), times);
        all.Add(figure, Rational.Of(-1));
        arithmetic = new LinearForm<FigureKey>();
        arithmetic.Add(all, Rational.Of(-1));
        return true;
    }

    // Total + less − terms = 0.
    private static LinearForm<FigureKey> FormOf(PublishedSum sum)
    {
        var form = new LinearForm<FigureKey>();
        form.Add(sum.Total, Rational.Of(1));
        foreach (var part in sum.Less)
            form.Add(part, Rational.Of(1));
        foreach (var term in sum.Terms)
            form.Add(term, Rational.Of(-1));
        return form;
    }

    private static LinearForm<FigureKey> UnknownOf(PublishedSum sum, Func<FigureKey, bool> isKnown)
    {
        var unknown = new LinearForm<FigureKey>();
        foreach (var (figure, times) in FormOf(sum).Factors)
        {
            if (!isKnown(figure))
                unknown.Add(figure, times);
        }

        return unknown;
    }

    // Every row is kept solved for its own figure, which stands in no other.
    private void Solve(LinearForm<FigureKey> unknown, LinearForm<PublishedSum> of)
    {
        foreach (var (figure, times) in unknown.Factors.ToList())
        {
            if (_solved.TryGetValue(figure, out var row))
                Subtract(unknown, of, row, times);
        }

        if (unknown.Count == 0)
            return;
        var (pivot, factor) = unknown.Factors.First();
        unknown.DivideBy(factor);
        of.DivideBy(factor);
        foreach (var row in _solved.Values)
        {
            if (row.Unknown[pivot] is { IsZero: false } held)
                Subtract(row.Unknown, row.Of, (unknown, of), held);
        }

        _solved.Add(pivot, (unknown, of));
    }

    private static void Subtract(
        LinearForm<FigureKey> unknown,
        LinearForm<PublishedSum> of,
        (LinearForm<FigureKey> Unknown, LinearForm<PublishedSum> Of) row,
        Rational times)
    {
        unknown.Add(row.Unknown, Rational.Of(-1) * times);
        of.Add(row.Of, Rational.Of(-1) * times);
    }
}
