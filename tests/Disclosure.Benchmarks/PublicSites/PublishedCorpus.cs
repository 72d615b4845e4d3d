using System.Globalization;
using System.Text;
using Disclosure.Benchmarks.Corpus;
using Disclosure.Content.Editions;
using Disclosure.Content.Files;
using Disclosure.Content.Records;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Benchmarks.PublicSites;

/// <summary>
/// The seeded corpus as an office has published it: the site, units and approvals first, then each department by an edition of its own. It
/// is written through the code that publishes, without the gate, which is not measured here. The salts are the demonstration's, so that the
/// editions are the same each time.
/// </summary>
internal sealed class PublishedCorpus
{
    private static readonly DateTimeOffset Opening = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8));
    private readonly EditionStore _store;
    private readonly SteppingTime _time = new(Opening);
    private readonly ProjectTarget _changing;
    private int _changes;

    private PublishedCorpus(string content, int projects)
    {
        _store = EditionStore.Open(content, _time, new DemonstrationSalts());
        var records = new SeededCorpus(projects).Records().ToList();
        Release(ReleaseKind.Publication, [SeededCorpus.Portal, .. records.Where(record => record is not PerformanceTable)]);
        foreach (var department in records.OfType<PerformanceTable>().GroupBy(DepartmentOf))
            Release(ReleaseKind.Publication, department);
        _changing = records.OfType<ProjectTarget>().First();
    }

    /// <summary>The day that the site is told for: the same whatever was published when.</summary>
    public static string Day => Opening.AddDays(30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Publishes a corpus of <paramref name="projects"/> projects in the empty folder <paramref name="content"/>.</summary>
    public static PublishedCorpus Publish(string content, int projects)
    {
        // The one file that a refresh asks the working folder for: whether the day may be said.
        Directory.CreateDirectory(content);
        File.WriteAllText(Path.Combine(content, ContentLayout.PathOf(SeededCorpus.Portal)), RecordWriter.Write(SeededCorpus.Portal));
        return new PublishedCorpus(content, projects);
    }

    /// <summary>Publishes another wording of one project's target.</summary>
    public void ChangeOneProject()
    {
        var goal = _changing.Goal with { Expected = $"{_changing.Goal.Expected}（第{++_changes}次调整）" };
        Release(ReleaseKind.Revision, [_changing with { Goal = goal }]);
    }

    private static UnitCode DepartmentOf(PerformanceTable table) => table.Project?.Department ?? table.Unit;

    private void Release(ReleaseKind kind, IEnumerable<IDisclosureRecord> records)
    {
        _time.Advance();
        var pending = Whole(_store.Prepare(new EditionDraft
        {
            Kind = kind,
            Scope = new ReleaseScope.OfSite(),
            Reason = kind == ReleaseKind.Publication ? null : "按批复的调整。",
            Tool = "benchmark",
            PreparedBy = "bianzhi",
            Items = records.ToDictionary(
                record => new PublicPath(ContentLayout.PathOf(record)),
                record => (DraftItem)new DraftItem.Content(Encoding.UTF8.GetBytes(RecordWriter.Write(record)))),
        }));
        Whole(_store.Release(pending.Id, _time.GetUtcNow()));
    }

    private static T Whole<T>(EditionResult<T> result)
        where T : class =>
        result.Value ?? throw new InvalidOperationException(string.Join('\n', result.Findings.Select(finding => finding.Message)));

    private sealed class SteppingTime(DateTimeOffset now) : TimeProvider
    {
        private DateTimeOffset _now = now;

        public void Advance() => _now = _now.AddHours(1);

        public override DateTimeOffset GetUtcNow() => _now;
    }
}
