using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.DisclosureClocks;

namespace Disclosure.Publishing.Pages.DisclosureClocks;

/// <summary>Every unit's duties to publish, year by year, the government's own first.</summary>
internal sealed class ClockEntries
{
    private readonly BuildContext _context;
    private readonly Dictionary<(FiscalYear, UnitCode), int> _targets;
    private readonly Dictionary<(FiscalYear, UnitCode), int> _selfEvaluations;

    public ClockEntries(BuildContext context)
    {
        _context = context;
        _targets = context.Records.ProjectTargets.CountBy(target => (target.Year, target.Unit)).ToDictionary();
        _selfEvaluations = context.Records.ProjectSelfEvaluations.CountBy(self => (self.Year, self.Unit)).ToDictionary();
    }

    /// <summary>The years that something is due in, newest first.</summary>
    public static IEnumerable<FiscalYear> YearsOf(RecordSet records) => records.Years.Reverse();

    /// <summary>The duties of a year: for each stage, the government's, then every unit's.</summary>
    public ImmutableArray<ClockEntry> OfYear(FiscalYear year) =>
    [
        .. from stage in Enum.GetValues<Stage>()
           from entry in OfStage(year, stage)
           select entry,
    ];

    private IEnumerable<ClockEntry> OfStage(FiscalYear year, Stage stage)
    {
        yield return EntryOf(year, stage, null);
        foreach (var unit in _context.Records.Units.Where(unit => IsConcerned(unit, year)))
            yield return EntryOf(year, stage, unit);
    }

    private ClockEntry EntryOf(FiscalYear year, Stage stage, Unit? unit)
    {
        var hasOverall = HasOverall(stage, year, unit);
        var projects = unit is null ? 0 : CountOf(stage, year, unit.Code);
        var due = unit is null ? 0 : CountOf(Stage.Budget, year, unit.Code);
        return new ClockEntry
        {
            Unit = unit?.Name ?? $"{_context.Records.Portal.Region}政府（{_context.Records.Portal.Publisher}）",
            Code = unit?.Code.Value ?? "",
            Path = unit is null ? null : SitePaths.Unit(unit.Code),
            Year = year,
            Stage = stage,
            Clock = _context.ClockOf(year, stage, unit?.Code),
            IsAhead = IsAhead(year, stage),
            IsCoveredByDepartment = unit?.Parent is not null && _context.Records.FindOwnApproval(year, stage, unit.Code) is null,
            Projects = projects,
            ProjectsDue = due,
            HasOverall = hasOverall,
            Completeness = CompletenessWords.Of(stage, unit?.Kind, hasOverall, projects, due),
        };
    }

    /// <summary>Accounts are approved in the year after; before that nobody is late with them.</summary>
    private bool IsAhead(FiscalYear year, Stage stage) =>
        _context.Records.AsOf < new DateOnly(stage == Stage.Budget ? year.Number : year.Number + 1, 1, 1);

    /// <summary>A unit that a year's register, targets and self-evaluations all pass over was not there in that year.</summary>
    private bool IsConcerned(Unit unit, FiscalYear year) =>
        Enum.GetValues<Stage>().Any(stage => _context.Records.FindOwnApproval(year, stage, unit.Code) is not null)
        || unit.Kind == UnitKind.Department
        || CountOf(Stage.Budget, year, unit.Code) + CountOf(Stage.Accounts, year, unit.Code) > 0;

    private int CountOf(Stage stage, FiscalYear year, UnitCode unit) =>
        (stage == Stage.Budget ? _targets : _selfEvaluations).GetValueOrDefault((year, unit));

    private bool HasOverall(Stage stage, FiscalYear year, Unit? unit) => (stage, unit) switch
    {
        (Stage.Budget, null) => _context.Records.GovernmentTargets.Any(target => target.Year == year),
        (_, null) => _context.Records.Evaluations.Any(evaluation => evaluation.Year == year && evaluation.Kind == EvaluationKind.Key),
        (Stage.Budget, { } known) => _context.Records.FindUnitTarget(known.Code, year) is not null,
        (_, { } known) => _context.Records.FindUnitSelfEvaluation(known.Code, year) is not null,
    };
}
