using System.Diagnostics.CodeAnalysis;
using Disclosure.Model.Records;

namespace Disclosure.Model.Publication.Derivations;

/// <summary>Every amount that some records say, and whether the public may know it.</summary>
internal sealed class FigureBook
{
    private readonly Dictionary<FigureKey, RecordFigure> _figures = [];

    /// <summary>
    /// The amounts of <paramref name="records"/>, public where <paramref name="publicForm"/> of the record lets them be known.
    /// </summary>
    public FigureBook(IEnumerable<IDisclosureRecord> records, Func<IDisclosureRecord, IDisclosureRecord?> publicForm)
    {
        foreach (var record in records)
        {
            var shown = KnownOf(publicForm(record));
            foreach (var (field, amount) in RecordFigures.Of(record))
            {
                var key = new FigureKey(record.Key, field);
                _figures.TryAdd(key, new RecordFigure(key, amount, shown.Contains(field)));
            }
        }
    }

    /// <summary>All of them.</summary>
    public IEnumerable<RecordFigure> All => _figures.Values;

    /// <summary>Looks one up.</summary>
    public bool TryFind(FigureKey key, [NotNullWhen(true)] out RecordFigure? figure) => _figures.TryGetValue(key, out figure);

    private static HashSet<FieldPath> KnownOf(IDisclosureRecord? shown) => shown is null
        ? []
        : [.. RecordFigures.Of(shown).Select(figure => figure.Field), .. RecordFigures.ToldByRates(shown)];
}
