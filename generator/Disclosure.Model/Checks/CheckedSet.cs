using System.Collections.Frozen;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Checks;

/// <summary>What checks look up across records, indexed once so that none of them searches.</summary>
internal sealed class CheckedSet
{
    private readonly ILookup<(UnitCode, FiscalYear), ProjectTarget> _targets;
    private readonly FrozenSet<FiscalYear> _closedYears;

    public CheckedSet(RecordSet records)
    {
        Records = records;
        _targets = records.ProjectTargets.ToLookup(target => (target.Department, target.Year));
        _closedYears = records.ProjectSelfEvaluations.Select(self => self.Year)
            .Concat(records.UnitSelfEvaluations.Select(self => self.Year))
            .Concat(records.Registers
                .Where(register => register.Stage == Stage.Accounts && register.Entries.Any(entry => entry.Published is not null))
                .Select(register => register.Year))
            .ToFrozenSet();
    }

    public RecordSet Records { get; }

    /// <summary>Whether results of the year have come out: its accounts have a published row, or self-evaluations.</summary>
    public bool IsClosed(FiscalYear year) => _closedYears.Contains(year);

    /// <summary>The project targets of a department in a year.</summary>
    public IEnumerable<ProjectTarget> TargetsOf(UnitCode department, FiscalYear year) => _targets[(department, year)];
}
