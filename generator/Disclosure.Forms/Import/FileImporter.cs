using System.Collections.Immutable;
using Disclosure.Content.Folder;
using Disclosure.Forms.Documents;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Matching;
using Disclosure.Forms.Reading.Assembly;
using Disclosure.Forms.Reading.Drafts;
using Disclosure.Forms.Reading.Government;
using Disclosure.Forms.Reading.UnitLists;
using Disclosure.Model.Checks;
using Disclosure.Model.Codes;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Forms.Import;

/// <summary>
/// Imports the files that departments send: reads them, finds the tables in them, matches names to codes and makes
/// records. Nothing is written here; see <see cref="ImportWriter"/>.
/// </summary>
public static class FileImporter
{
    /// <summary>Reads <paramref name="files"/> against what the content already has. Bad files are findings, never exceptions.</summary>
    public static ImportResult Import(
        IReadOnlyList<string> files, ContentReading existing, ImportOptions options, IImportProgress? progress = null)
    {
        ArgumentNullException.ThrowIfNull(existing);
        return Import(files, existing.Records, options, progress);
    }

    /// <summary>
    /// Reads <paramref name="files"/>, and all that is in the folders among them, against the records that are there already.
    /// </summary>
    public static ImportResult Import(
        IReadOnlyList<string> files, RecordSet existing, ImportOptions options, IImportProgress? progress = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(existing);
        ArgumentNullException.ThrowIfNull(options);
        var imports = Read(SourceFiles.Find(files), options, progress);
        var listed = new UnitRegistration(existing, options).Register(imports);
        existing = With(existing, listed);
        var matcher = new DraftMatcher(existing, options.Year, options.Stage, options.Day);
        var records = Match(imports, matcher, new ImportComparison(existing, options), options);
        return new ImportResult(
            ImportChecks.Check(records, matcher.NewUnits, existing),
            NeededUnits(records, matcher.NewUnits),
            AcceptedForms.Mark(imports.Select(import => import.ToImmutable()), existing))
        {
            ListedUnits = listed,
        };
    }

    // Forms of the same import may name the units that a list registers.
    private static RecordSet With(RecordSet existing, ImmutableArray<ListedUnit> listed) => listed.Any(unit => unit.IsWritten)
        ? new RecordSet(
            existing.Portal,
            listed.Where(unit => unit.IsWritten).Select(unit => (IDisclosureRecord)unit.Unit).Concat(existing.All),
            existing.Day,
            existing.Publications)
        {
            ApprovedTexts = existing.ApprovedTexts,
        }
        : existing;

    private static FileUnderImport[] Read(ImmutableArray<SourceFile> files, ImportOptions options, IImportProgress? progress)
    {
        var headings = options.Headings ?? HeadingTable.Standard;
        var documents = new DocumentReader(headings);
        var reader = new TableReader(headings, options.Year, options.MoneyUnit);
        var imports = new FileUnderImport[files.Length];
        progress?.Begin(files.Length);
        Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            imports[i] = Read(documents.Read(files[i].Path, files[i].Name), files[i].Name, reader, headings);
            progress?.Advance();
        });
        return imports;
    }

    private static ImmutableArray<ImportedTable> TablesOf(Grid grid, TableReader reader, HeadingTable headings, List<Finding> findings)
    {
        if (GovernmentReader.Is(grid))
            return new GovernmentReader(headings).Read(grid, findings) is { } table ? [table] : [];
        if (ApprovalListSigns.PlaceOf(grid) is not { } approvals)
            return reader.Read(grid, findings);
        findings.Add(new Finding(ImportFileFindings.ApprovalList, approvals, "是批复清单：批复记下的是当时的内容，要另外登记。"));
        return [];
    }

    private static FileUnderImport Read(DocumentReading document, string file, TableReader reader, HeadingTable headings)
    {
        var findings = document.Findings.ToList();
        var tables = ImmutableArray.CreateBuilder<ImportedTable>();
        var withoutTable = new List<Grid>();
        var before = findings.Count;
        var lists = ImmutableArray.CreateBuilder<UnitList>();
        foreach (var grid in document.Grids.Where(grid => document.Grids.Length == 1 || !OwnForms.IsInstructions(grid)))
        {
            var said = findings.Count;
            if (UnitList.Find(grid, headings, findings) is { } list)
            {
                lists.Add(list);
                continue;
            }

            var found = TablesOf(grid, reader, headings, findings);
            tables.AddRange(found);
            if (found.IsEmpty && findings.Count == said && !grid.IsEmpty)
                withoutTable.Add(grid);
        }

        if (tables.Count + lists.Count == 0 && OtherTables(findings[before..]) is { } others)
            findings.Add(new Finding(ImportFileFindings.FormNotFound, Place.At(file), others));
        OwnForms.Quieten(document, findings);
        findings.AddRange(WithoutTables(document, withoutTable, isAnyFound: tables.Count + lists.Count > 0 || findings.Count > before));
        return new FileUnderImport(file, tables.ToImmutable(), findings) { UnitLists = lists.ToImmutable() };
    }

    // What the file holds instead of forms; nothing where it holds none of that either.
    private static string? OtherTables(List<Finding> findings)
    {
        const int Told = 3;
        var others = findings.FindAll(finding => ImportFileFindings.OtherTables.Contains(finding.Definition));
        return others.Count == 0
            ? null
            : "文件里没有绩效表：" + string.Concat(others.Take(Told).Select(finding => finding.Message)) + (others.Count > Told ? "……" : "");
    }

    private static IEnumerable<Finding> WithoutTables(DocumentReading document, List<Grid> grids, bool isAnyFound)
    {
        if (isAnyFound)
        {
            return grids.Select(grid => new Finding(
                ImportFileFindings.SheetSkipped, Place.At($"{grid.File}!{grid.Sheet}"), $"工作表“{grid.Sheet}”中没有绩效表，已跳过。"));
        }

        return grids.Count == 0
            ? []
            : [new Finding(ImportFileFindings.FormNotFound, Place.At(grids[0].File), NotFound(document, grids[0]))];
    }

    private static string NotFound(DocumentReading document, Grid first) =>
        first.Sheet.Length == 0 ? "文件的表格中没有找到绩效表。" : $"{document.Grids.Length} 张工作表中都没有找到绩效表。";

    // Codes that any table states are gathered first, so that a table without its code finds it whatever the order of files.
    private static ImmutableArray<ImportedRecord> Match(
        FileUnderImport[] imports, DraftMatcher matcher, ImportComparison existing, ImportOptions options)
    {
        var identified = imports
            .SelectMany(file => file.Drafts.Select(
                draft => (File: file, Draft: draft, Identity: draft.Government is null ? matcher.Identify(file, draft) : null)))
            .ToList();
        var mapped = identified
            .Select(one => (one.File, one.Draft, Record: RecordOf(matcher, one.File, one.Draft, one.Identity)))
            .ToList();
        var compared = mapped
            .Select(one => (one.File, Record: one.Record is { } record
                ? existing.Compare(one.File, one.Draft, record)
                : new ImportedRecord(one.Draft, null, ImportOutcome.Blocked)))
            .ToList();
        // Whether a file blocks is known only when all of its tables, and those they are in conflict with, have been looked at.
        return [.. compared.Select(
            one => IsBlocked(one.File, one.Record, options) ? one.Record with { Outcome = ImportOutcome.Blocked } : one.Record)];
    }

    private static IDisclosureRecord? RecordOf(DraftMatcher matcher, FileUnderImport file, RecordDraft draft, DraftIdentity? identity)
    {
        if (draft.Government is { } facts)
            return matcher.MapGovernment(file, draft, facts);
        return identity is null ? null : matcher.Map(file, draft, identity);
    }

    private static bool IsBlocked(FileUnderImport file, ImportedRecord record, ImportOptions options) =>
        record.Record is null || (options.Partial ? file.Blocks(record.Draft) : file.IsBlocked);

    private static ImmutableArray<Unit> NeededUnits(ImmutableArray<ImportedRecord> records, IReadOnlyList<Unit> units)
    {
        var codes = records.Where(record => record.IsWritten).SelectMany(record => NamedUnits.Of(record.Record!)).ToHashSet();
        codes.UnionWith(units.Where(unit => codes.Contains(unit.Code)).Select(unit => unit.Parent).OfType<UnitCode>().ToList());
        return [.. units.Where(unit => codes.Contains(unit.Code)).OrderBy(unit => unit.Code)];
    }
}
