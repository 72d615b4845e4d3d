using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Duties;
using Disclosure.Model.Organisation;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Clocks;

/// <summary>Every unit's duties to publish, year by year, the government's own first.</summary>
public sealed class PublicationDuties
{
    private readonly RecordSet _records;
    private readonly OwedItems _owed;

    /// <summary>The duties that <paramref name="records"/> tell of.</summary>
    public PublicationDuties(RecordSet records)
    {
        ArgumentNullException.ThrowIfNull(records);
        _records = records;
        _owed = OwedItems.Of(records);
    }

    /// <summary>The years that there are duties in, oldest first.</summary>
    public ImmutableArray<FiscalYear> Years => _owed.Years;

    /// <summary>The duties of a year: for each stage, the government's, then every unit's that the year concerns.</summary>
    public ImmutableArray<PublicationDuty> OfYear(FiscalYear year) =>
    [
        .. from stage in Enum.GetValues<Stage>()
           from duty in OfStage(year, stage)
           select duty,
    ];

    /// <summary>The duties of a year and stage.</summary>
    public IEnumerable<PublicationDuty> OfStage(FiscalYear year, Stage stage)
    {
        yield return DutyOf(year, stage, null);
        foreach (var unit in _records.Units.Where(unit => IsConcerned(unit, year)))
            yield return DutyOf(year, stage, unit);
    }

    private PublicationDuty DutyOf(FiscalYear year, Stage stage, Unit? unit) => new()
    {
        Unit = unit,
        Year = year,
        Stage = stage,
        Clock = _records.ClockOf(year, stage, unit?.Code),
        IsCoveredByDepartment = unit?.Parent is not null && _records.FindOwnApproval(year, stage, unit.Code) is null,
        Owed = _owed.Of(year, stage, unit?.Code),
    };

    /// <summary>A unit that owes nothing in a year and that no approval of the year names was not there in that year.</summary>
    private bool IsConcerned(Unit unit, FiscalYear year) => Enum.GetValues<Stage>().Any(stage =>
        !_owed.Of(year, stage, unit.Code).IsNothing || _records.FindOwnApproval(year, stage, unit.Code) is not null);
}
