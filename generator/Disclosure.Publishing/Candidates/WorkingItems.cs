using System.Collections.Immutable;
using System.Text;
using Disclosure.Content.Files;
using Disclosure.Content.Folder;
using Disclosure.Content.Records;
using Disclosure.Model.Approvals;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Publishing.Candidates;

/// <summary>What the working folder has for a release: each record as the public may see it.</summary>
/// <param name="working">The working folder.</param>
/// <param name="project">What of a record the public may see; nothing where it may not know of it.</param>
/// <param name="day">The day of the release: an approval of a later day is not known yet.</param>
public sealed class WorkingItems(ContentReading working, Func<IDisclosureRecord, IDisclosureRecord?> project, DateOnly day)
{
    private readonly RecordSet _records = working.Records;
    private readonly ILookup<RecordKey, PublishedScan> _scans = working.Scans.ToLookup(scan => scan.Act);

    /// <summary>The records that a scope publishes, as they are in the working folder.</summary>
    public IEnumerable<IDisclosureRecord> RecordsOf(ReleaseScope scope) => scope switch
    {
        ReleaseScope.OfSite => [_records.Portal, .. _records.Units],
        _ => _records.All.Where(scope.Has),
    };

    /// <summary>What a scope publishes, by path; the site's own texts are not in it (<see cref="SiteTexts"/>).</summary>
    public ImmutableArray<ReleaseItem> Of(ReleaseScope scope) =>
    [
        .. RecordsOf(scope).SelectMany(ItemsOf)
            .Concat(scope is ReleaseScope.OfSurvey survey ? RowOf(survey.Survey) : [])
            .OrderBy(item => item.Path),
    ];

    /// <summary>
    /// What every release carries beside its own: all registered approvals, so that what is owed and late can be said, and the units
    /// that they or <paramref name="items"/> name.
    /// </summary>
    public ImmutableArray<ReleaseItem> Companions(IEnumerable<ReleaseItem> items)
    {
        var approvals = _records.All.OfType<ApprovalAct>().Where(act => act.Approval.Date <= day).ToList();
        var units = items.Select(item => item.Record).OfType<RecordKey>().Select(_records.Find).OfType<IDisclosureRecord>()
            .Concat<IDisclosureRecord>(approvals).SelectMany(NamedBy).ToHashSet();
        foreach (var parent in units.Select(code => _records.FindUnit(code)?.Parent).OfType<UnitCode>().ToList())
            units.Add(parent);
        return
        [
            .. approvals.Concat<IDisclosureRecord>(units.Select(_records.FindUnit).OfType<IDisclosureRecord>())
                .SelectMany(ItemsOf).OrderBy(item => item.Path),
        ];
    }

    // With the fields that stand in files of their own, and the scan of an approval that is marked to be published.
    private IEnumerable<ReleaseItem> ItemsOf(IDisclosureRecord record)
    {
        if (PathOf(record) is not { } path || project(record) is not { } shown)
            yield break;
        yield return new ReleaseItem(new PublicPath(path), Encoding.UTF8.GetBytes(RecordWriter.Write(shown)), record.Key);
        foreach (var field in RecordKinds.Of(shown).Files)
        {
            if (field.TextOf(shown) is { Length: > 0 } text)
                yield return new ReleaseItem(new PublicPath(BesideOf(path, field.FileEnding!)), Encoding.UTF8.GetBytes(text), record.Key);
        }

        foreach (var scan in _scans[record.Key])
        {
            if (scan.Read() is { } bytes)
                yield return new ReleaseItem(new PublicPath(scan.Path), bytes, record.Key);
        }
    }

    // The defaults that hold without a portal.yaml have no file.
    private string? PathOf(IDisclosureRecord record) =>
        working.PathOf(record.Key) ?? (record.Key.Kind == RecordKind.Portal ? null : ContentLayout.PathOf(record));

    private IEnumerable<ReleaseItem> RowOf(SurveyId id)
    {
        foreach (var register in _records.SurveyRegisters)
        {
            if (register.Surveys.FirstOrDefault(survey => survey.Id == id) is not { } row)
                continue;
            if (project(register with { Surveys = [row] }) is SurveyRegister { Surveys: [_] } alone)
            {
                var bytes = Encoding.UTF8.GetBytes(RecordWriter.Write(alone));
                yield return new ReleaseItem(SurveyRowPath.Of(register.Year, id), bytes, register.Key);
            }
        }
    }

    private static string BesideOf(string path, string ending) => path[..path.LastIndexOf('.')] + ending;

    private static IEnumerable<UnitCode> NamedBy(IDisclosureRecord record) => record switch
    {
        PerformanceTable table => [table.Unit],
        Evaluation evaluation => [evaluation.Unit],
        ProcessRecord process => [process.Unit],
        SatisfactionResult result => [result.Unit],
        ApprovalAct act => act.Units,
        _ => [],
    };
}
