using System.Diagnostics.CodeAnalysis;
using Disclosure.Model.Records;

namespace Disclosure.Model.Publication.Derivations;

/// <summary>Every amount that some records say, and whether the public may know it.</summary>
internal sealed class FigureBook
{
    private readonly Dictionary<FigureKey, Figure> _figures = [];

    /// <summary>The amounts of <paramref name="records"/>, public where <paramref name="publicForm"/> of the record lets them be known.</summary>
    public FigureBook(IEnumerable<IDisclosureRecord> records, Func<IDisclosureRecord, IDisclosureRecord?> publicForm)
    {
        foreach (var record in records)
        {
            var shown = KnownOf(publicForm(record));
            foreach (var (field, amount) in RecordFigures.Of(record))
            {
                var key = new FigureKey(record.Key, field);
                _figures.TryAdd(key, new Figure(key, amount, shown.Contains(field)));
            }
        }
    }

    /// <summary>All of them.</summary>
    public IEnumerable<Figure> All => _figures.Values;

    /// <summary>Looks one up.</summary>
    public bool TryFind(FigureKey key, [NotNullWhen(true)] out Figure? figure) => _figures.TryGetValue(key, out figure);

    private static HashSet<FieldPath> KnownOf(IDisclosureRecord? shown) => shown is null
        ? []
        : [.. RecordFigures.Of(shown).Select(figure => figure.Field), .. RecordFigures.ToldByRates(shown)];
}
