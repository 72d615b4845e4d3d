using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Duties;

/// <summary>
/// What approvals say was approved beyond what is known of: of an edition, what is not released yet. Its kind and number are told, its
/// names are not.
/// </summary>
internal sealed class OwedByApproval
{
    private readonly ILookup<(FiscalYear, Stage, UnitCode?), (OwedKind Kind, int Count)> _named;
    private readonly WithdrawnTables _withdrawn;

    public OwedByApproval(RecordSet records)
    {
        _withdrawn = WithdrawnTables.Of(records);
        _named = (from act in records.Approvals
                  from text in act.Items
                  let item = ApprovedItem.TryParse(text)
                  where item is not null
                  select (Key: (act.Year, act.Stage, item.Unit), Item: (item.Kind, item.Count)))
            .ToLookup(one => one.Key, one => one.Item);
    }

    public IEnumerable<OwedItem> Beyond(FiscalYear year, Stage stage, UnitCode? unit, IReadOnlyCollection<OwedItem> known) =>
        from named in _named[(year, stage, unit)].GroupBy(item => item.Kind)
        let missing = named.Max(item => item.Count) - known.Count(item => item.Kind == named.Key)
            - _withdrawn.Count(year, unit, named.Key)
        from item in Enumerable.Repeat(
            new OwedItem { Kind = named.Key, Record = null, State = OwedState.Missing, Published = null }, Math.Max(0, missing))
        select item;
}
