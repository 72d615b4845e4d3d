using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;
using Disclosure.Model.Records;

namespace Disclosure.Model.Corrections;

/// <summary>
/// What editions say of what was found and is published nevertheless, as far as it still holds: while the record is published as that
/// edition published it, and its unit's year and stage were not released again, for what is still true is then said anew.
/// </summary>
public sealed class StandingNotes
{
    private readonly ILookup<(string Code, FiscalYear Year), StandingNote> _ofSubjects;
    private readonly ILookup<RecordKey, StandingNote> _ofRecords;

    /// <summary>Those of these editions, oldest first.</summary>
    public StandingNotes(IEnumerable<Edition> editions)
    {
        ArgumentNullException.ThrowIfNull(editions);
        All = Standing([.. editions]);
        _ofRecords = All.Where(note => note.Record is not null).ToLookup(note => note.Record!.Value);
        _ofSubjects = All.Where(note => IsOfSubject(note.Record)).ToLookup(note => (note.Record!.Value.Code, note.Year));
    }

    /// <summary>All, oldest edition first, by path.</summary>
    public ImmutableArray<StandingNote> All { get; }

    /// <summary>Those about a project's forms of a year.</summary>
    public ImmutableArray<StandingNote> Of(ProjectCode project, FiscalYear year) =>
        [.. _ofSubjects[(project.Value, year)].Where(note => IsOfProject(note.Record!.Value.Kind))];

    /// <summary>Those about a unit as a whole in a year, and about what it owes.</summary>
    public ImmutableArray<StandingNote> Of(UnitCode unit, FiscalYear year) =>
        [.. _ofSubjects[(unit.Value, year)].Where(note => !IsOfProject(note.Record!.Value.Kind))];

    /// <summary>Those about a record.</summary>
    public ImmutableArray<StandingNote> Of(RecordKey record) => [.. _ofRecords[record]];

    /// <summary>Those of the government in a year and stage.</summary>
    public ImmutableArray<StandingNote> OfGovernment(FiscalYear year, Stage stage) =>
        [.. All.Where(note => note.Note.Unit is null && note.Record?.Kind is null or RecordKind.GovernmentTarget
            && note.Year == year && note.Stage == stage)];

    private static bool IsOfSubject(RecordKey? record) => record?.Kind is RecordKind.Unit or RecordKind.ProjectTarget
        or RecordKind.ProjectSelfEvaluation or RecordKind.UnitTarget or RecordKind.UnitSelfEvaluation;

    private static bool IsOfProject(RecordKind kind) => kind is RecordKind.ProjectTarget or RecordKind.ProjectSelfEvaluation;

    private static ImmutableArray<StandingNote> Standing(ImmutableArray<Edition> editions)
    {
        var live = new Dictionary<PublicPath, ObjectId>();
        var renames = new CodeRenames(editions);
        foreach (var edition in editions)
            Apply(live, edition);
        return
        [
            .. from pair in editions.Index()
               from note in pair.Item.Notes
               where StageOf(pair.Item.Scope) is not null
                   && IsAsPublished(pair.Item, note.Path, live, renames)
                   && !editions.Skip(pair.Index + 1).Any(later => IsReleasedAgain(pair.Item.Scope, note.Unit, later.Scope, renames))
               let told = StageOf(pair.Item.Scope)!.Value
               let record = RecordOfPath.KeyOf(note.Path)
               select new StandingNote(
                   pair.Item, note, record is { } key ? renames.Now(key) : null, told.Year, told.Stage),
        ];
    }

    // Another code makes no other version: the record says what it said.
    private static void Apply(Dictionary<PublicPath, ObjectId> live, Edition edition)
    {
        var isOfCodes = edition.Scope is ReleaseScope.OfCodes;
        foreach (var change in edition.Changes.Where(change => change.From is not null))
        {
            if (live.TryGetValue(change.From!.Value, out var there))
                live[change.Path] = there;
        }

        foreach (var change in edition.Changes)
        {
            if (change.After is not { } after)
                live.Remove(change.Path);
            else if (!isOfCodes)
                live[change.Path] = after;
        }
    }

    // What is owed is told on the unit or the portal, whose own entry may change meanwhile.
    private static bool IsAsPublished(
        Edition edition, PublicPath path, Dictionary<PublicPath, ObjectId> live, CodeRenames renames)
    {
        if (RecordOfPath.KeyOf(path)?.Kind is null or RecordKind.Unit)
            return true;
        var change = edition.Changes.FirstOrDefault(change => change.Path == path);
        return live.TryGetValue(CodePaths.Now(path, renames), out var there) && (change is null || change.After == there);
    }

    private static bool IsReleasedAgain(
        ReleaseScope scope, UnitCode? unit, ReleaseScope later, CodeRenames renames) => (scope, later) switch
        {
            (ReleaseScope.OfUnits units, ReleaseScope.OfUnits again) =>
                (units.Year, units.Stage) == (again.Year, again.Stage)
                && unit is { } code && again.Codes.Any(other => renames.Now(other.Value) == renames.Now(code.Value)),
            (ReleaseScope.OfGovernment, ReleaseScope.OfGovernment) => scope == later,
            _ => false,
        };

    private static (FiscalYear Year, Stage Stage)? StageOf(ReleaseScope scope) => scope switch
    {
        ReleaseScope.OfUnits { Stage: not ReleaseStage.Process } units => (units.Year, StageOf(units.Stage)),
        ReleaseScope.OfGovernment { Stage: not ReleaseStage.Process } government => (government.Year, StageOf(government.Stage)),
        _ => null,
    };

    private static Stage StageOf(ReleaseStage stage) => stage == ReleaseStage.Budget ? Stage.Budget : Stage.Accounts;
}
