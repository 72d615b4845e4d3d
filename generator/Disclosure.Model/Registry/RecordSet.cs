using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Schemes;
using Disclosure.Model.Staff;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Registry;

/// <summary>
/// Everything a content folder says, indexed. Order is by code, then year, so that whatever is made from it is the same
/// for the same content. Duplicate keys are the reader's finding; here the first one counts.
/// </summary>
public sealed class RecordSet
{
    private readonly FrozenDictionary<UnitCode, Unit> _units;
    private readonly Dictionary<RecordKey, IDisclosureRecord> _byKey;
    private readonly Dictionary<(FiscalYear, Stage, string), ApprovalEntry> _approvals = [];
    private readonly ILookup<string, (ApprovalAct Act, CoveredRecord Covered)> _covering;
    private readonly ConcurrentDictionary<RecordKey, RecordHash> _hashes = [];
    private readonly Lazy<FrozenDictionary<string, IDisclosureRecord>> _byPath;
    private readonly ILookup<UnitCode, Unit> _children;
    private readonly ILookup<ProjectCode, Evaluation> _projectEvaluations;
    private readonly ILookup<UnitCode, Evaluation> _unitEvaluations;
    private readonly ILookup<ProjectCode, SatisfactionResult> _projectSatisfaction;
    private readonly ILookup<UnitCode, SatisfactionResult> _unitSatisfaction;

    private readonly Lazy<ShownNames> _names;

    /// <summary>Indexes <paramref name="records"/>, whatever their order.</summary>
    /// <param name="portal">The portal's settings.</param>
    /// <param name="records">The records.</param>
    /// <param name="day">The day that clocks are told for: injected, never the machine's; nothing for the portal's.</param>
    /// <param name="publications">Since when records are published, by the editions; nothing where none is.</param>
    public RecordSet(
        Portal portal, IEnumerable<IDisclosureRecord> records, DateOnly? day = null, Publications? publications = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        Publications = publications ?? Publications.None;
        Portal = portal;
        _names = new Lazy<ShownNames>(() => new ShownNames(this));
        _byPath = new Lazy<FrozenDictionary<string, IDisclosureRecord>>(
            () => All.Where(record => record is IApprovedRecord).ToFrozenDictionary(RecordPath.Of, StringComparer.Ordinal));
        _byKey = new Dictionary<RecordKey, IDisclosureRecord>(records.TryGetNonEnumeratedCount(out var count) ? count : 0);
        foreach (var record in records)
            _byKey.TryAdd(record.Key, record);
        var all = _byKey.Values;
        Units = [.. all.OfType<Unit>().OrderBy(unit => unit.Code)];
        _units = Units.ToFrozenDictionary(unit => unit.Code);
        _children = Units.Where(unit => unit.Parent is not null).ToLookup(unit => unit.Parent!.Value);
        ProjectTargets = [.. all.OfType<ProjectTarget>().OrderBy(target => target.Code).ThenBy(target => target.Year)];
        UnitTargets = [.. all.OfType<UnitTarget>().OrderBy(target => target.Unit).ThenBy(target => target.Year)];
        GovernmentTargets = [.. all.OfType<GovernmentTarget>().OrderBy(target => target.Year)];
        ProjectSelfEvaluations = [.. all.OfType<ProjectSelfEvaluation>().OrderBy(self => self.Code).ThenBy(self => self.Year)];
        UnitSelfEvaluations = [.. all.OfType<UnitSelfEvaluation>().OrderBy(self => self.Unit).ThenBy(self => self.Year)];
        Evaluations = [.. all.OfType<Evaluation>().OrderBy(evaluation => evaluation.Key.ToString(), StringComparer.Ordinal)];
        Approvals = [.. all.OfType<ApprovalAct>()
            .OrderBy(act => act.Year).ThenBy(act => act.Stage).ThenBy(act => act.Approval.Date)
            .ThenBy(act => act.Key.ToString(), StringComparer.Ordinal)];
        foreach (var entry in Approvals.SelectMany(act => act.Entries()))
            _approvals.TryAdd((entry.Year, entry.Stage, CodeOf(entry.Unit)), entry);
        _covering = Approvals.SelectMany(act => act.Covers.Select(covered => (Act: act, Covered: covered)))
            .ToLookup(pair => pair.Covered.Path, StringComparer.Ordinal);
        SurveyRegisters = [.. all.OfType<SurveyRegister>().OrderBy(register => register.Year)];
        Satisfaction = [.. all.OfType<SatisfactionResult>()
            .OrderBy(result => result.Year).ThenBy(result => result.Survey)];
        _projectSatisfaction = Satisfaction.Where(result => result.Project is not null).ToLookup(result => result.Project!.Value);
        _unitSatisfaction = Satisfaction.Where(result => result.Project is null).ToLookup(result => result.Unit);
        _projectEvaluations = Evaluations.Where(e => e.Project is not null).ToLookup(e => e.Project!.Value);
        _unitEvaluations = Evaluations.Where(e => e.Project is null).ToLookup(e => e.Unit);
        Process = new ProcessIndex(all);
        Years = [.. all.Where(record => RecordKinds.Of(record).IsPublic)
            .Select(record => record.Key.Year).OfType<FiscalYear>().Distinct().Order()];
        ProjectCodes = [.. ProjectTargets.Select(t => t.Code)
            .Concat(ProjectSelfEvaluations.Select(s => s.Code))
            .Concat(Evaluations.Select(e => e.Project).OfType<ProjectCode>())
            .Concat(Process.All.Select(record => record.Project).OfType<ProjectCode>())
            .Distinct().Order()];
        Day = day ?? portal?.DemonstrationDay;
    }

    /// <summary>Every record, in the order they were given.</summary>
    public IEnumerable<IDisclosureRecord> All => _byKey.Values;

    /// <summary>The portal's settings.</summary>
    public Portal Portal { get; }

    /// <summary>What is published, and since when.</summary>
    public Publications Publications { get; }

    /// <summary>Names as pages show them: those that two share are told apart.</summary>
    public ShownNames Names => _names.Value;

    /// <summary>Departments and units, by code.</summary>
    public ImmutableArray<Unit> Units { get; }

    /// <summary>Project targets, by code and year.</summary>
    public ImmutableArray<ProjectTarget> ProjectTargets { get; }

    /// <summary>Unit targets, by unit and year.</summary>
    public ImmutableArray<UnitTarget> UnitTargets { get; }

    /// <summary>Government targets, by year.</summary>
    public ImmutableArray<GovernmentTarget> GovernmentTargets { get; }

    /// <summary>Project self-evaluations, by code and year.</summary>
    public ImmutableArray<ProjectSelfEvaluation> ProjectSelfEvaluations { get; }

    /// <summary>Unit self-evaluations, by unit and year.</summary>
    public ImmutableArray<UnitSelfEvaluation> UnitSelfEvaluations { get; }

    /// <summary>Evaluations, by key.</summary>
    public ImmutableArray<Evaluation> Evaluations { get; }

    /// <summary>Acts of approval, by year and stage, the oldest first.</summary>
    public ImmutableArray<ApprovalAct> Approvals { get; }

    /// <summary>The texts that were approved; asked only where a record is not as it was approved.</summary>
    public IApprovedTexts ApprovedTexts { get; init; } = NoApprovedTexts.Instance;

    /// <summary>Registers of satisfaction surveys, by year.</summary>
    public ImmutableArray<SurveyRegister> SurveyRegisters { get; }

    /// <summary>The records of the process: assessment, target review, monitoring, rectification, application, exit.</summary>
    public ProcessIndex Process { get; }

    /// <summary>Results of satisfaction surveys, by year and survey.</summary>
    public ImmutableArray<SatisfactionResult> Satisfaction { get; }

    /// <summary>The years that any record is about, oldest first.</summary>
    public ImmutableArray<FiscalYear> Years { get; }

    /// <summary>The codes of all projects that have any record.</summary>
    public ImmutableArray<ProjectCode> ProjectCodes { get; }

    /// <summary>
    /// The day that was given, else that of a demonstration; nothing where neither is, so that nothing is told for a day.
    /// </summary>
    public DateOnly? Day { get; }

    /// <summary>The day that clocks are told for.</summary>
    /// <exception cref="InvalidOperationException">None was given: no day of any record stands in for it.</exception>
    public DateOnly AsOf => Day ?? throw new InvalidOperationException("Nobody said for which day these records are told.");

    /// <summary>Whether it is what was released, which was approved then: the public form of an act does not say of what it is.</summary>
    public bool IsReleased { get; init; }

    /// <summary>What these public forms were made of, by which approvals are judged; nothing where these are the records.</summary>
    public RecordSet? Original { get; init; }

    /// <summary>Whether there is no record at all.</summary>
    public bool IsEmpty => _byKey.Count == 0;

    /// <summary>The record with this key, if there is one.</summary>
    public IDisclosureRecord? Find(RecordKey key) => _byKey.GetValueOrDefault(key);

    /// <summary>The unit with this code, if there is one.</summary>
    public Unit? FindUnit(UnitCode code) => _units.GetValueOrDefault(code);

    /// <summary>The unit that has this code, or had it before it got another.</summary>
    public Unit? FindUnitEver(UnitCode code) => FindUnit(code)
        ?? (Publications.Renames.Now(code.Value) is var now && now != code.Value ? FindUnit(UnitCode.Parse(now)) : null);

    /// <summary>The units under a department.</summary>
    public IEnumerable<Unit> UnitsOf(UnitCode department) => _children[department];

    /// <summary>A project's target in a year.</summary>
    public ProjectTarget? FindProjectTarget(ProjectCode code, FiscalYear year) =>
        (ProjectTarget?)Find(RecordKey.ForProject(RecordKind.ProjectTarget, year, code));

    /// <summary>A project's self-evaluation in a year.</summary>
    public ProjectSelfEvaluation? FindProjectSelfEvaluation(ProjectCode code, FiscalYear year) =>
        (ProjectSelfEvaluation?)Find(RecordKey.ForProject(RecordKind.ProjectSelfEvaluation, year, code));

    /// <summary>A unit's target in a year.</summary>
    public UnitTarget? FindUnitTarget(UnitCode code, FiscalYear year) =>
        (UnitTarget?)Find(RecordKey.ForUnit(RecordKind.UnitTarget, year, code));

    /// <summary>A unit's self-evaluation in a year.</summary>
    public UnitSelfEvaluation? FindUnitSelfEvaluation(UnitCode code, FiscalYear year) =>
        (UnitSelfEvaluation?)Find(RecordKey.ForUnit(RecordKind.UnitSelfEvaluation, year, code));

    /// <summary>The evaluations of a project, of all years.</summary>
    public IEnumerable<Evaluation> EvaluationsOf(ProjectCode code) => _projectEvaluations[code];

    /// <summary>The evaluations of a unit as a whole, in all years.</summary>
    public IEnumerable<Evaluation> EvaluationsOf(UnitCode code) => _unitEvaluations[code];

    /// <summary>The satisfaction surveys of a project, in all years, by year and survey.</summary>
    public IEnumerable<SatisfactionResult> SatisfactionOf(ProjectCode code) => _projectSatisfaction[code];

    /// <summary>The satisfaction surveys of a unit as a whole, in all years, by year and survey.</summary>
    public IEnumerable<SatisfactionResult> SatisfactionOf(UnitCode code) => _unitSatisfaction[code];

    /// <summary>
    /// The satisfaction surveys that a self-evaluation's satisfaction is held against: of its project or unit, in its year.
    /// </summary>
    public ImmutableArray<SatisfactionResult> SatisfactionOf(SelfEvaluation self)
    {
        ArgumentNullException.ThrowIfNull(self);
        var all = self.Project is { Code: var code } ? _projectSatisfaction[code] : _unitSatisfaction[self.Unit];
        return [.. all.Where(result => result.Year == self.Year)];
    }

    /// <summary>The register of surveys of a year.</summary>
    public SurveyRegister? FindSurveys(FiscalYear year) => (SurveyRegister?)Find(new RecordKey(RecordKind.SurveyRegister, year, ""));

    /// <summary>人员名单; nothing where the office has none.</summary>
    public StaffRegister? Staff => (StaffRegister?)Find(StaffRegister.OnlyKey);

    /// <summary>The acts of approval of a year and stage, the oldest first.</summary>
    public IEnumerable<ApprovalAct> ApprovalsOf(FiscalYear year, Stage stage) =>
        Approvals.Where(act => act.Year == year && act.Stage == stage);

    /// <summary>The acts that name the record at a path (<see cref="CoveredRecord.Path"/>), the oldest first.</summary>
    public IEnumerable<(ApprovalAct Act, CoveredRecord Covered)> ApprovalsCovering(string path) => _covering[path];

    /// <summary>The record that needs an approval at a path (<see cref="CoveredRecord.Path"/>); nothing where there is none.</summary>
    public IDisclosureRecord? FindByPath(string path) => _byPath.Value.GetValueOrDefault(path);

    /// <summary>The hash of a record of this set, reckoned once.</summary>
    public RecordHash HashOf(IDisclosureRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return _hashes.GetOrAdd(record.Key, static (_, hashed) => RecordHash.Of(hashed), record);
    }

    /// <summary>
    /// The approval of a unit, which started its clock: the first of its own, else its department's; the government's for no unit.
    /// </summary>
    public ApprovalEntry? FindApproval(FiscalYear year, Stage stage, UnitCode? unit) =>
        FindOwnApproval(year, stage, unit)
        ?? (unit is { } code && FindUnit(code)?.Parent is { } parent ? FindOwnApproval(year, stage, parent) : null);

    /// <summary>The first approval of exactly this unit; the government's for no unit.</summary>
    public ApprovalEntry? FindOwnApproval(FiscalYear year, Stage stage, UnitCode? unit) =>
        _approvals.GetValueOrDefault((year, stage, CodeOf(unit)));

    /// <summary>The scheme a table is scored by; nothing where it names one that does not exist.</summary>
    public ScoringScheme? SchemeOf(PerformanceTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return table.Project is null ? SchemeForUnit(table.Scheme) : SchemeForProject(table.Scheme);
    }

    /// <summary>The scheme of this id, or the default one for projects; nothing where there is none of the id.</summary>
    public ScoringScheme? SchemeForProject(string? id) => Portal.FindScheme(id ?? Portal.DefaultProjectScheme);

    /// <summary>The scheme of this id, or the default one for units as a whole; nothing where there is none of the id.</summary>
    public ScoringScheme? SchemeForUnit(string? id) => Portal.FindScheme(id ?? Portal.DefaultUnitScheme);

    /// <summary>The self-evaluation of a target, or the target of a self-evaluation; nothing where there is none.</summary>
    public PerformanceTable? FindCounterpart(PerformanceTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var kind = (table.IsTarget, table.Project is null) switch
        {
            (true, true) => RecordKind.UnitSelfEvaluation,
            (true, false) => RecordKind.ProjectSelfEvaluation,
            (false, true) => RecordKind.UnitTarget,
            (false, false) => RecordKind.ProjectTarget,
        };
        return (PerformanceTable?)Find(table.Key with { Kind = kind });
    }

    private static string CodeOf(UnitCode? unit) => unit?.Value ?? "";
}
