using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Applications;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Publication.Derivations;

/// <summary>
/// Asks of a department's year whether what is withheld in it can be told from what is published: from the sums that forms state and pages
/// add up, and the figures of all that is shown.
/// </summary>
public sealed class Derivation
{
    private readonly RecordSet _records;
    private readonly FigureBook _figures;
    private readonly ImmutableArray<PublishedSum> _sums;
    private readonly PublishedSpan _span;

    /// <summary>Looks at a department and its units in a year.</summary>
    /// <param name="records">The whole content.</param>
    /// <param name="shown">The records that pages are made of: the public forms.</param>
    /// <param name="department">The department.</param>
    /// <param name="year">The year.</param>
    /// <param name="further">Sums that are published beside those that forms state and pages add up.</param>
    public Derivation(
        RecordSet records, RecordSet shown, UnitCode department, FiscalYear year, IEnumerable<PublishedSum>? further = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(shown);
        _records = records;
        _figures = new FigureBook(records.All.Where(record => IsAbout(record, year)), record => shown.Find(record.Key));
        _sums = [.. PublishedSums.Of(records, department, year).Concat(PageSums.Of(shown, year)).Concat(further ?? []).Where(Holds)];
        _span = new PublishedSpan(_sums, IsKnown);
    }

    /// <summary>The withheld figures of a record that can be told, in the order of the record; none where it keeps its secret.</summary>
    public ImmutableArray<DerivableFigure> Of(IDisclosureRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var told = ToldOf(record, _span);
        if (told.Count == 0)
            return [];
        var remedy = RemedyFor(record);
        return [.. told.Select(figure => new DerivableFigure(figure, ArithmeticOf(figure.Key), remedy))];
    }

    // 元 and 分 of nothing are no secret.
    private List<RecordFigure> ToldOf(IDisclosureRecord record, PublishedSpan span) =>
    [
        .. from field in RecordFigures.Of(record)
           let key = new FigureKey(record.Key, field.Field)
           where field.Amount.Yuan != 0 && _figures.TryFind(key, out var figure) && !figure.IsPublic && span.Tells(key)
           select new RecordFigure(key, field.Amount, false),
    ];

    private ImmutableArray<SignedFigure> ArithmeticOf(FigureKey figure) => !_span.TryTell(figure, out var arithmetic)
        ? []
        :
        [
            .. from part in arithmetic.Factors
               let amount = AmountOf(part.Key)
               where amount is { Yuan: not 0 }
               orderby part.Value.IsPositive descending, amount descending
               select new SignedFigure(part.Key, amount!.Value, part.Value.IsPositive),
        ];

    private ImmutableArray<AlsoHidden> RemedyFor(IDisclosureRecord record)
    {
        var choice = HidingChoice.Of(_records, _sums.SelectMany(sum => sum.Figures), IsKnown, record.Key);
        var sums = _sums.Where(sum => sum.Figures.Any(key => !IsKnown(key) || choice.Covers(key))).ToList();
        foreach (var hidden in choice.SmallestFirst())
        {
            if (ToldOf(record, SpanWithout(hidden, sums)).Count == 0)
                return [.. hidden.Select(field => field.Hidden)];
        }

        return [];
    }

    // Pages add up what is shown, so a sum of theirs is another one then.
    private PublishedSpan SpanWithout(ImmutableArray<HidingChoice.Choice> hidden, List<PublishedSum> sums) => new(
        sums.Where(sum => sum.Total.Record is not null || !sum.Terms.Any(term => IsHidden(term, hidden))),
        key => IsKnown(key) && !IsHidden(key, hidden));

    private static bool IsHidden(FigureKey key, ImmutableArray<HidingChoice.Choice> hidden) => hidden.Any(field => field.Covers(key));

    // A page's own sum is public where all it adds up is in it.
    private bool IsKnown(FigureKey key) => key.Record is null || (_figures.TryFind(key, out var figure) && figure.IsPublic);

    private Money? AmountOf(FigureKey key)
    {
        if (key.Record is not null)
            return _figures.TryFind(key, out var figure) ? figure.Amount : null;
        return _sums.FirstOrDefault(sum => sum.Total == key) is { } sum ? SumOf(sum.Terms) : null;
    }

    private Money? SumOf(ImmutableArray<FigureKey> terms)
    {
        var sum = Money.Zero;
        foreach (var term in terms)
        {
            if (!_figures.TryFind(term, out var figure))
                return null;
            sum += figure.Amount;
        }

        return sum;
    }

    private bool Holds(PublishedSum sum)
    {
        if (sum.Terms.IsEmpty || SumOf(sum.Terms) is not { } terms || SumOf(sum.Less) is not { } less)
            return false;
        return sum.Total.Record is null
            || (_figures.TryFind(sum.Total, out var total)
                && Math.Abs((terms - less - total.Amount).Yuan) <= TargetReconciliation.Tolerance.Yuan);
    }

    // Projects of several years are about each of them: what a project costs in all is the sum of its years. What was made of a result
    // tells of the budgets of later years.
    private static bool IsAbout(IDisclosureRecord record, FiscalYear year) =>
        record.Key.Year == year || record is ProjectTarget or ResultApplication;
}
