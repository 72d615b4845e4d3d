using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>Unpacks what is packed in a PDF within a budget.</summary>
internal sealed class BoundedFilters(ReadingBudget budget) : IFilterProvider
{
    private readonly Dictionary<IFilter, IFilter> _bounded = [];

    /// <summary>What reading the file may cost.</summary>
    public ReadingBudget Budget => budget;

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(DefaultFilterProvider.Instance.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) =>
        Bound(DefaultFilterProvider.Instance.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Bound(DefaultFilterProvider.Instance.GetAllFilters());

    private List<IFilter> Bound(IReadOnlyList<IFilter> filters)
    {
        budget.AddOperation();
        return [.. filters.Select(Bound)];
    }

    private IFilter Bound(IFilter filter)
    {
        if (!_bounded.TryGetValue(filter, out var bounded))
            _bounded[filter] = bounded = new BoundedFilter(filter, budget);
        return bounded;
    }
}
