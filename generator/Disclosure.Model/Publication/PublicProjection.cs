using System.Collections.Immutable;
using Disclosure.Model.Accountability;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Publication;

/// <summary>
/// What the public may see of each record, given all of them. Everything that is public is made from projected records, so no page has to
/// remember to hide anything: where a record came from is dropped; of a withheld record only its identity is left, and why it is withheld,
/// or nothing at all; and what would give it away is taken out of the others. Projecting what was projected changes nothing.
/// </summary>
public sealed class PublicProjection
{
    private static readonly ImmutableArray<HiddenField> None = [];

    private readonly Dictionary<RecordKey, ImmutableArray<HiddenField>> _hidden = [];
    private readonly RecordSet _records;
    private readonly HashSet<Subject> _unnamed = [];
    private readonly HashSet<Subject> _unnamedResults = [];
    private readonly ProcessSecrecy _process;

    /// <summary>Looks at what <paramref name="records"/> withhold.</summary>
    public PublicProjection(RecordSet records)
    {
        ArgumentNullException.ThrowIfNull(records);
        _records = records;
        _process = new ProcessSecrecy(records);
        var withheld = records.All.OfType<IApprovedRecord>().Where(record => record.Withheld is not null).ToList();
        foreach (var record in withheld)
            Note(record);
        var hides = withheld.SelectMany(record => record.Withheld!.AlsoHides.Select(hidden => (record, hidden))).ToList();
        if (hides.Count > 0)
            Note(hides, RecordsByPlace(records));
    }

    /// <summary>The public forms of all of <paramref name="records"/>, told for the same day.</summary>
    public static RecordSet Of(RecordSet records)
    {
        var projection = new PublicProjection(records);
        return new RecordSet(
            records.Portal, [.. records.All.Select(projection.Of).OfType<IDisclosureRecord>()], records.Day, records.Publications)
        {
            Original = records.Original ?? records,
            IsReleased = records.IsReleased,
        };
    }

    /// <summary>The public form of a record; nothing where the public may not know of it.</summary>
    public IDisclosureRecord? Of(IDisclosureRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (IsUnnamed(record))
            return null;
        return record switch
        {
            IApprovedRecord { Withheld: { } withheld } kept => WithheldForm.Of(kept, new Withholding(withheld.Basis, withheld.Reason)),
            SurveyRegister register => register with { Surveys = [.. register.Surveys.Where(survey => !IsUnnamed(survey))] },
            // The day is told when the site is made, and not published.
            Portal portal => portal with { DemonstrationDay = null },
            ApprovalAct act => PublicAct.Of(act, _records, named => !IsUnnamed(named)),
            IApprovedRecord open => HiddenFields.Hide(WithoutSource(open), _hidden.GetValueOrDefault(record.Key, None)),
            AccountabilityRegister register =>
                register with { Counts = [.. register.Counts.Select(count => count.ToPublic())], Source = null },
            _ => record,
        };
    }

    private void Note(IApprovedRecord record)
    {
        if (record is not PerformanceTable { Withheld: { } withheld } table)
            return;
        if (withheld.Extent != WithholdingExtent.Existence)
            return;
        _unnamedResults.Add(SubjectOf(table));
        if (table.IsTarget)
            _unnamed.Add(SubjectOf(table));
    }

    private void Note(
        List<(IApprovedRecord Record, AlsoHidden Hidden)> hides, Dictionary<string, IDisclosureRecord> byPlace)
    {
        foreach (var (record, hidden) in hides)
        {
            if (!byPlace.TryGetValue(hidden.Record, out var other) || !FieldPath.TryParse(hidden.Field, out var path))
                continue;
            var before = _hidden.GetValueOrDefault(other.Key, None);
            _hidden[other.Key] = before.Add(new HiddenField(path, WithheldAmounts.Of(record)));
        }
    }

    private bool IsUnnamed(IDisclosureRecord record) => record switch
    {
        IApprovedRecord { Withheld.Extent: WithholdingExtent.Existence } => true,
        ProjectTarget or UnitTarget => false,
        SelfEvaluation self => _unnamed.Contains(SubjectOf(self)),
        Evaluation evaluation => _unnamedResults.Contains(SubjectOf(evaluation.Year, evaluation.Project, evaluation.Unit)),
        SatisfactionResult result => _unnamedResults.Contains(SubjectOf(result.Year, result.Project, result.Unit)),
        ProcessRecord process => _process.IsKept(process),
        _ => false,
    };

    private bool IsUnnamed(Survey survey) => _unnamedResults.Contains(SubjectOf(survey.Year, survey.Project, survey.Unit));

    private static Dictionary<string, IDisclosureRecord> RecordsByPlace(RecordSet records)
    {
        var byPlace = new Dictionary<string, IDisclosureRecord>(StringComparer.Ordinal);
        foreach (var record in records.All)
            byPlace.TryAdd(RecordKinds.Of(record).PlaceOf(record), record);
        return byPlace;
    }

    private static IApprovedRecord WithoutSource(IApprovedRecord record) => record switch
    {
        PerformanceTable { Source: not null } table => table with { Source = null },
        Evaluation { Source: not null } evaluation => evaluation with { Source = null },
        ProcessRecord { Source: not null } process => process with { Source = null },
        _ => record,
    };

    private static Subject SubjectOf(PerformanceTable table) =>
        SubjectOf(table.Year, table.Project?.Code, table.Unit);

    private static Subject SubjectOf(FiscalYear year, ProjectCode? project, UnitCode unit) =>
        new(year, project?.Value ?? unit.Value, project is null);

    /// <summary>What records of a year are about: a project, or a unit as a whole.</summary>
    private readonly record struct Subject(FiscalYear Year, string Code, bool IsUnit);
}
