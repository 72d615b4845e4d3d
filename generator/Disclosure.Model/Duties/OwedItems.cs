using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Duties;

/// <summary>
/// What each unit and the government owe the public, year by year and stage by stage: told from the unit register, the year's records and
/// the year before. The rule is one; what it is asked about makes the view. Of the working folder it counts what staff have, drafts
/// included; of an edition it knows nothing but what is public, and the items that approvals name. Safe for many threads.
/// </summary>
public sealed class OwedItems
{
    private static readonly ConditionalWeakTable<RecordSet, OwedItems> Made = [];

    private readonly ConcurrentDictionary<(FiscalYear, Stage, UnitCode?), OwedByUnit> _known = new();
    private readonly OwedFacts _facts;
    private readonly OwedByApproval _approved;

    private OwedItems(RecordSet records)
    {
        _facts = new OwedFacts(records);
        _approved = new OwedByApproval(records);
    }

    /// <summary>What is owed by what <paramref name="records"/> tell; made once for a set.</summary>
    public static OwedItems Of(RecordSet records)
    {
        ArgumentNullException.ThrowIfNull(records);
        return Made.GetValue(records, set => new OwedItems(set));
    }

    /// <summary>
    /// The years that something is owed in, oldest first: those of records, and those after whose budgets should have been approved for
    /// long, so that a year nobody entered anything for is missed rather than passed over.
    /// </summary>
    public ImmutableArray<FiscalYear> Years => _facts.Years;

    /// <summary>What a unit owes in a year and stage, or the government for no unit.</summary>
    public OwedByUnit Of(FiscalYear year, Stage stage, UnitCode? unit) => _known.GetOrAdd((year, stage, unit), Make);

    /// <summary>The first year of which nothing is owed of a project any more: it ended or was stopped; nothing while it runs.</summary>
    public FiscalYear? EndedFrom(ProjectCode project) => _facts.EndedFrom(project.Value);

    /// <summary>Whether nothing of a project is owed in a year any more.</summary>
    public bool HasEnded(ProjectCode project, FiscalYear year) => _facts.HasEnded(project.Value, year);

    /// <summary>
    /// Whether a project without a target in a year owes one, as it runs on from the year before. That its target was reviewed and
    /// approved proves none: what was given a budget is what the approval of the budget names.
    /// </summary>
    internal bool RunsOn(ProjectCode project, FiscalYear year) =>
        FiscalYear.TryFrom(year.Number - 1) is { } before
        && _facts.Records.FindProjectTarget(project, before) is { } target
        && !OwedFacts.IsSecret(target)
        && _facts.RunsOn(target, year);

    /// <summary>
    /// The day something became public: the edition's, or that on which it was published elsewhere before, as its approval says. Nothing
    /// while no edition holds it, whatever anybody says of elsewhere: on time is said only of what is there.
    /// </summary>
    internal static DateOnly? DayOf(DateOnly? edition, PublishedElsewhere? elsewhere) =>
        edition is { } day && elsewhere is { Date: var before } && before < day ? before : edition;

    private OwedByUnit Make((FiscalYear Year, Stage Stage, UnitCode? Unit) asked)
    {
        var (year, stage, unit) = asked;
        var elsewhere = _facts.Records.FindApproval(year, stage, unit)?.Act.PublishedElsewhere;
        var items = ItemsOf(year, stage, unit).Where(item => !IsSecret(item) && !IsWithdrawn(item)).ToList();
        items.AddRange(_approved.Beyond(year, stage, unit, items));
        return new OwedByUnit([.. items.Select(item => item with { Published = DayOf(item.Published, elsewhere) })], elsewhere);
    }

    private IEnumerable<OwedItem> ItemsOf(FiscalYear year, Stage stage, UnitCode? unit) => (stage, unit) switch
    {
        (Stage.Budget, null) => new OwedByGovernment(_facts).Targets(year),
        (_, null) => new OwedByGovernment(_facts).Evaluations(year),
        (Stage.Budget, { } known) => new OwedTargets(_facts, year, known).Items(),
        (_, { } known) => new OwedResults(_facts, year, known).Items(),
    };

    // It was published, and is so no more by law: it is not missing.
    private bool IsWithdrawn(OwedItem item) => item is { State: not OwedState.Public, Record: { } key }
        && _facts.Records.Find(key) is null && _facts.Records.Publications.FindWithdrawn(key) is not null;

    private bool IsSecret(OwedItem item) => item.Record is { } key && OwedFacts.IsSecret(_facts.Records.Find(key));
}
