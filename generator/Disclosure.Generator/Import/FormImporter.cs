using System.Collections.Immutable;
using Disclosure.Generator.Content;
using Disclosure.Generator.Import.Documents;
using Disclosure.Generator.Import.Forms;
using Disclosure.Generator.Import.Grids;
using Disclosure.Generator.Import.Headings;
using Disclosure.Generator.Import.Matching;
using Disclosure.Model.Checks;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;

namespace Disclosure.Generator.Import;

/// <summary>
/// Imports the forms that departments send: reads the files, finds the forms in them, matches names to codes and makes
/// records. Nothing is written here; see <see cref="ImportWriter"/>.
/// </summary>
public static class FormImporter
{
    /// <summary>Reads <paramref name="files"/> against what the content already has. Bad files are findings, never exceptions.</summary>
    public static ImportResult Import(IReadOnlyList<string> files, ContentReading existing, ImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(existing);
        return Import(files, existing.Records, options);
    }

    /// <summary>Reads <paramref name="files"/> against the records that are there already.</summary>
    public static ImportResult Import(IReadOnlyList<string> files, RecordSet existing, ImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(existing);
        ArgumentNullException.ThrowIfNull(options);
        var reader = new FormReader(HeadingTable.Standard);
        var imports = files.Select(file => Read(file, reader)).ToList();
        var matcher = new FormMatcher(existing, options);
        var records = Match(imports, matcher, new ExistingRecords(existing));
        return new ImportResult(
            records,
            NeededUnits(records, matcher.NewUnits),
            [.. imports.SelectMany(import => import.Findings)]);
    }

    private static FileImport Read(string path, FormReader reader)
    {
        var document = DocumentReader.Read(path);
        var findings = document.Findings.ToList();
        var forms = ImmutableArray.CreateBuilder<ImportedForm>();
        var withoutForm = new List<Grid>();
        var before = findings.Count;
        foreach (var grid in document.Grids)
        {
            var said = findings.Count;
            var found = reader.Read(grid, findings);
            forms.AddRange(found);
            if (found.IsEmpty && findings.Count == said && !grid.IsEmpty)
                withoutForm.Add(grid);
        }

        findings.AddRange(WithoutForms(document, withoutForm, isAnyFound: forms.Count > 0 || findings.Count > before));
        return new FileImport(forms.ToImmutable(), findings);
    }

    private static IEnumerable<Finding> WithoutForms(DocumentReading document, List<Grid> grids, bool isAnyFound)
    {
        if (isAnyFound)
        {
            return grids.Select(grid => new Finding(
                ImportFileFindings.SheetSkipped, Place.At($"{grid.File}!{grid.Sheet}"), $"工作表“{grid.Sheet}”中没有绩效表，已跳过。"));
        }

        return grids.Count == 0
            ? []
            : [new Finding(ImportFileFindings.FormNotFound, Place.At(grids[0].File), grids[0].Sheet.Length == 0 ? "文件的表格中没有找到绩效表。" : $"{document.Grids.Length} 张工作表中都没有找到绩效表。")];
    }

    // Codes that any form states are gathered first, so that a form without its code finds it whatever the order of files.
    private static ImmutableArray<ImportedRecord> Match(List<FileImport> imports, FormMatcher matcher, ExistingRecords existing)
    {
        var identified = imports
            .SelectMany(file => file.Forms.Select(form => (File: file, Form: form, Identity: matcher.Identify(file, form))))
            .ToList();
        var mapped = identified
            .Select(one => (one.File, one.Form, Record: one.Identity is { } identity ? matcher.Map(one.File, one.Form, identity) : null))
            .ToList();
        var compared = mapped
            .Select(one => (one.File, one.Form, one.Record, IsSame: one.Record is { } record && existing.IsThere(one.File, one.Form, record)))
            .ToList();
        return [.. compared.Select(one => new ImportedRecord(one.Form, one.Record, Outcome(one.File, one.Record, one.IsSame)))];
    }

    private static ImportOutcome Outcome(FileImport file, IDisclosureRecord? record, bool isSame)
    {
        if (file.IsBlocked || record is null)
            return ImportOutcome.Blocked;
        return isSame ? ImportOutcome.Unchanged : ImportOutcome.New;
    }

    private static ImmutableArray<Unit> NeededUnits(ImmutableArray<ImportedRecord> records, IReadOnlyList<Unit> units)
    {
        var codes = records.Where(record => record.Outcome == ImportOutcome.New)
            .SelectMany(record => RecordBodies.Of(record.Record!))
            .ToHashSet();
        codes.UnionWith(units.Where(unit => codes.Contains(unit.Code)).Select(unit => unit.Parent).OfType<UnitCode>().ToList());
        return [.. units.Where(unit => codes.Contains(unit.Code)).OrderBy(unit => unit.Code)];
    }
}
