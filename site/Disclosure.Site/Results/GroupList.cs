using System.Collections.Immutable;

namespace Disclosure.Site.Results;

/// <summary>Rows in the form's order, a group for each run of the same first-level indicator.</summary>
internal sealed class GroupList
{
    private readonly ImmutableArray<IndicatorGroup>.Builder _groups = ImmutableArray.CreateBuilder<IndicatorGroup>();
    private readonly ImmutableArray<IndicatorRow>.Builder _rows = ImmutableArray.CreateBuilder<IndicatorRow>();
    private string? _name;

    public void Add(string level1, IndicatorRow row)
    {
        if (_name != level1)
            Close();
        _name = level1;
        _rows.Add(row);
    }

    public ImmutableArray<IndicatorGroup> ToImmutable()
    {
        Close();
        return _groups.DrainToImmutable();
    }

    private void Close()
    {
        if (_rows.Count > 0)
            _groups.Add(new IndicatorGroup(_name!, _rows.DrainToImmutable()));
    }
}
