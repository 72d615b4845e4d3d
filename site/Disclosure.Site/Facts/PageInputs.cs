using System.Collections.Concurrent;
using System.Globalization;
using Disclosure.Model.Applications;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks;
using Disclosure.Model.Clocks;
using Disclosure.Model.Codes;
using Disclosure.Model.Corrections;
using Disclosure.Model.Duties;
using Disclosure.Model.Editions;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Rectifications;
using Disclosure.Model.Registry;

namespace Disclosure.Site.Facts;

/// <summary>
/// The hashes of all that the pages of projects and units are made from, so that those of which nothing changed need not be made again. A
/// stale page would be a false statement: what is in doubt belongs to every page. A record belongs to a project or a unit alone where
/// <see cref="RecordOwner"/> says so, and to every page otherwise. Safe for many threads.
/// </summary>
internal sealed class PageInputs
{
    private readonly PageContext _context;
    private readonly RecordSet _records;
    private readonly ILookup<RecordOwner, IDisclosureRecord> _owned;
    private readonly HashBytes _shared;
    private readonly bool _hasTakenDown;
    private readonly ConcurrentDictionary<ProjectCode, HashBytes> _projects = new();
    private readonly ConcurrentDictionary<UnitCode, HashBytes> _units = new();
    private readonly ConcurrentDictionary<UnitCode, HashBytes> _unitsAlone = new();

    /// <summary>Of the pages of a site.</summary>
    public PageInputs(PageContext context)
    {
        _context = context;
        _records = context.Records;
        _owned = (from record in _records.All from owner in RecordOwner.Of(record) select (owner, record))
            .ToLookup(pair => pair.owner, pair => pair.record);
        _hasTakenDown = context.Editions.Entries.Any(entry => _records.Find(entry.Record) is null);
        _shared = Shared();
    }

    /// <summary>What every page is made from, to which a page adds what it shows besides.</summary>
    public ValueDigest Begin() => new ValueDigest().Add(_shared);

    /// <summary>The records that belong to a project alone.</summary>
    public IEnumerable<RecordKey> RecordsOf(ProjectCode code) => _owned[RecordOwner.OfProject(code)].Select(record => record.Key);

    /// <summary>The records that belong to a unit as a whole alone.</summary>
    public IEnumerable<RecordKey> RecordsOf(UnitCode code) => _owned[RecordOwner.OfUnit(code)].Select(record => record.Key);

    /// <summary>
    /// What a project's page is made from; nothing where something of it was changed after it was published: the notes that say so draw
    /// from
    /// many editions, and such pages are few.
    /// </summary>
    public HashBytes? OfProject(ProjectCode code) => WasCorrected(code) ? null : _projects.GetOrAdd(code, Project);

    /// <summary>
    /// What a unit's page is made from: all that its projects' pages are made from, too. Nothing where one of them, or the unit, was
    /// changed
    /// after it was published, or something was taken down of which no record tells whose it was.
    /// </summary>
    public HashBytes? OfUnit(Unit unit)
    {
        if (_hasTakenDown || WasCorrected(unit.Code) || _records.UnitsOf(unit.Code).Any(child => WasCorrected(child.Code)))
            return null;
        var digest = new ValueDigest().Add(_shared).Add(UnitItself(unit.Code));
        foreach (var child in _records.UnitsOf(unit.Code))
            digest.Add(UnitItself(child.Code));
        foreach (var year in _records.Years)
        {
            digest.Add(year.ToString());
            foreach (var project in _context.Projects.ListedOn(unit, year))
            {
                if (OfProject(project.Code) is not { } print)
                    return null;
                digest.Add(project.Code.Value).Add(print);
            }
        }

        foreach (var project in ProcessedBy(unit))
        {
            if (OfProject(project) is not { } print)
                return null;
            digest.Add(project.Value).Add(print);
        }

        return digest.Take();
    }

    /// <summary>What the page of a unit's year is made from. What it draws from the whole district enters as it is shown.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="year">The year.</param>
    /// <param name="district">The medians of the year as they are shown.</param>
    public HashBytes? OfUnitYear(Unit unit, FiscalYear year, string district) =>
        OfUnit(unit) is { } print ? new ValueDigest().Add(print).Add(year.ToString()).Add(district).Take() : null;

    private bool WasCorrected(ProjectCode code) =>
        _context.Editions.RecordsOf(code).Any() || HasHistory(_owned[RecordOwner.OfProject(code)]);

    private bool WasCorrected(UnitCode code) => _context.Editions.RecordsOf(code).Any() || HasHistory(_owned[RecordOwner.OfUnit(code)]);

    private bool HasHistory(IEnumerable<IDisclosureRecord> records) => records.Any(record => _context.Editions.Of(record.Key).Any());

    private HashBytes Project(ProjectCode code)
    {
        var digest = new ValueDigest().Add(_shared).Add(code.Value);
        var units = new SortedSet<UnitCode>();
        foreach (var year in _context.NotedYears)
            digest.Add($"{year}").Add(InWords(_context.Editions.Notes.Of(code, year)));
        foreach (var record in _owned[RecordOwner.OfProject(code)])
        {
            AddRecord(digest, record);
            units.UnionWith(RecordOwner.UnitsNamedBy(record));
            if (record is PerformanceTable table)
                digest.Add(_records.Names.Of(table));
            if (record is ProcessRecord { Name: { } name } process)
                digest.Add(_records.Names.OfProject(code, name, process.Unit));
        }

        foreach (var unit in units)
            digest.Add(UnitItself(unit));
        // Of other projects only what is shown of them, so that a change of one makes few pages anew.
        foreach (var related in _context.Related.Of(code))
            digest.Add(related.Name).Add(related.Path).Add(related.Reason);
        return digest.Take();
    }

    // Projects that were assessed or refused have no form that would list them.
    private IEnumerable<ProjectCode> ProcessedBy(Unit unit) =>
        _records.UnitsOf(unit.Code).Select(child => child.Code).Prepend(unit.Code)
            .SelectMany(_records.Process.OfUnitAndProjects).Select(record => record.Project).OfType<ProjectCode>().Distinct();

    /// <summary>
    /// What pages say of a unit beside its projects: its records, its names, its clocks, what it owes; and the same of its department,
    /// whose approval may cover it.
    /// </summary>
    private HashBytes UnitItself(UnitCode code) => _units.GetOrAdd(code, of =>
    {
        var digest = new ValueDigest().Add(UnitAlone(of));
        if (_records.FindUnit(of)?.Parent is { } parent && parent != of)
            digest.Add(UnitAlone(parent));
        return digest.Take();
    });

    private HashBytes UnitAlone(UnitCode code) => _unitsAlone.GetOrAdd(code, of =>
    {
        var digest = new ValueDigest().Add(of.Value).Add(_records.NameOf(of));
        foreach (var record in _owned[RecordOwner.OfUnit(of)])
            AddRecord(digest, record);
        foreach (var year in _context.NotedYears)
            digest.Add($"{year}").Add(InWords(_context.Editions.Notes.Of(of, year)));
        AddClocks(digest, of);
        return digest.Take();
    });

    private void AddClocks(ValueDigest digest, UnitCode? unit)
    {
        foreach (var year in _records.Years)
        {
            foreach (var stage in Enum.GetValues<Stage>())
            {
                digest.Add(InWords(_records.ClockOf(year, stage, unit))).Add(_records.PublishedOn(year, stage, unit)?.ToString("O"))
                    .Add(_context.ScanOf(year, stage, unit));
                AddOwed(digest, _records.OwedBy(year, stage, unit));
            }
        }
    }

    private static void AddOwed(ValueDigest digest, OwedByUnit owed)
    {
        digest.Add(owed.Elsewhere?.ToString());
        foreach (var item in owed.Items)
        {
            digest.Add(string.Create(
                CultureInfo.InvariantCulture, $"{item.Kind} {item.Record} {item.State} {item.Published:O} {item.Name}"));
        }
    }

    private void AddRecord(ValueDigest digest, IDisclosureRecord record)
    {
        digest.Add(record);
        digest.Add(_records.Publications.Find(record.Key)?.ToString());
        AddNamed(digest, record);
        foreach (var finding in _context.ChecksOf(record.Key))
            AddFinding(digest, finding);
    }

    // What a row shows of records that another project or survey owns: the project that a budget went to, the second rating.
    private void AddNamed(ValueDigest digest, IDisclosureRecord record)
    {
        if (record is ResultApplication { NextProject: { } next } application)
        {
            var target = _records.FindProjectTarget(next, application.AppliedTo);
            digest.Add(target is null ? null : _records.Names.Of(target));
        }

        if (record is not Rectification item || (item.Survey ?? item.SecondSurvey) is null)
            return;
        foreach (var result in _records.Satisfaction.Where(result => result.Survey == item.Survey || result.Survey == item.SecondSurvey))
            digest.Add(result);
    }

    private static void AddFinding(ValueDigest digest, Finding finding) => digest
        .Add(finding.Code).Add(finding.Definition.PublicNote).Add(finding.Place.Path).Add(finding.Message).Add(finding.Other?.ToString());

    private static string InWords(DisclosureClock clock) => string.Create(
        CultureInfo.InvariantCulture,
        $"{clock.Approval?.Kind} {clock.Approval?.Document} {clock.Approval?.Date:O} {clock.Published:O} {clock.State} {clock}");

    private static string InWords(IEnumerable<StandingNote> notes) =>
        string.Join('\n', notes.Select(note => $"{note.Edition.Id} {note.Note.About} {note.Note.Reason}"));

    private HashBytes Shared()
    {
        var site = _context.Site;
        var digest = new ValueDigest()
            .Add(site.Mode.ToString()).Add(site.BaseUrl?.ToString()).Add(site.Version).Add($"{site.NewestYear}").Add($"{_records.AsOf:O}");
        foreach (var link in site.Navigation.Concat(site.FooterLinks))
            digest.Add(link.Name).Add(link.Path).Add(link.Section.ToString());
        foreach (var term in _context.Glossary)
            digest.Add(term.Name).Add(term.Term).Add(term.Plain);
        digest.Add(_records.Portal);
        // Where a link to what was not done leads.
        foreach (var year in _records.Years)
            digest.Add(year.ToString()).Add(_context.Unmet.IsSplit(year) ? "split" : null);
        foreach (var record in _owned[RecordOwner.Everyone])
            AddRecord(digest, record);
        AddClocks(digest, null);
        // Old addresses lead to what they name.
        foreach (var code in _records.Publications.Renames.All)
            digest.Add(code.Old).Add(code.Now);
        // Of a year before them, pages say that nothing of the kind is there yet.
        var process = _records.Process;
        digest.Add(FirstYear(process.Assessments)).Add(FirstYear(process.Monitoring)).Add(FirstYear(process.Applications));
        return digest.Take();
    }

    private static string? FirstYear(IEnumerable<ProcessRecord> records) => records.FirstOrDefault()?.Year.ToString();
}
