using System.Globalization;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Drafts;
using Disclosure.Forms.Reading.Head;
using Disclosure.Forms.Reading.Kinds;
using Disclosure.Forms.Reading.People;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Privacy;

namespace Disclosure.Forms.Reading.Assembly;

/// <summary>
/// Reads the tables of a sheet: finds them, lets each part of a table be read by its own reader, and puts the parts together.
/// Every finding names the cell.
/// </summary>
/// <param name="headings">The headings to know tables by.</param>
/// <param name="asked">The fiscal year of tables that don't state one; nothing where it is not known.</param>
/// <param name="toldUnit">The unit of amounts beside which none stands; nothing where it is not known.</param>
public sealed partial class TableReader(HeadingTable headings, FiscalYear? asked = null, MoneyUnit? toldUnit = null)
{
    /// <summary>The tables of a sheet, top to bottom; what is to be said is added to <paramref name="findings"/>.</summary>
    public ImmutableArray<ImportedTable> Read(Grid grid, ICollection<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(grid);
        ArgumentNullException.ThrowIfNull(findings);
        var said = new List<Finding>();
        var sent = new ReadingContext(grid, headings, said) { ToldUnit = toldUnit };
        var people = PersonalCells.TakeOut(sent);
        var context = new ReadingContext(people.Grid, headings, said) { ToldUnit = toldUnit };
        var tables = ImmutableArray.CreateBuilder<ImportedTable>();
        // A table without a title of its own goes on below one that has it, and is of the same year.
        FiscalYear? yearAbove = null;
        var regions = new TableFinder(context).Find();
        for (var i = 0; i < regions.Count; i++)
        {
            var region = regions[i];
            var before = said.Count;
            if (OtherForms.Of(sent, [.. region.Rows], region.Title, region.HasIndicators, region.HasHead) is { } other)
                Refuse(sent, region.Source, other);
            else if (ReadHeld(context, region, said, ref yearAbove) is { } table)
                tables.Add(table);
            // Persons are said of what was read; a table of theirs may stand below the last row of the form.
            if (tables.Count > 0 && tables[^1].Source == region.Source && !tables[^1].Drafts.IsEmpty)
            {
                var next = i + 1 < regions.Count ? regions[i + 1].FirstRow : int.MaxValue;
                said.InsertRange(before, SaidWithin(people.Said, region.FirstRow, next));
            }
        }

        if (regions.Count == 0)
            SayOther(sent);
        foreach (var finding in said)
            findings.Add(finding);
        var persons = KnownPersons.In(
            said.Where(one => one.Definition == ImportCellFindings.PersonDropped).Select(one => one.Fragment).OfType<string>());
        return [.. tables.Select(table => table with { Drafts = [.. table.Drafts.Select(draft => draft with { Persons = persons })] })];
    }

    private static IEnumerable<Finding> SaidWithin(ImmutableArray<(int Row, Finding Finding)> said, int first, int next) =>
        said.Where(one => first <= one.Row && one.Row < next).Select(one => one.Finding);

    // No table was found: what stands there may have a name all the same.
    private static void SayOther(ReadingContext sent)
    {
        var rows = Enumerable.Range(sent.Grid.FirstRow, Math.Max(0, sent.Grid.LastRow - sent.Grid.FirstRow + 1)).ToList();
        if (rows.Count > 0 && OtherForms.Of(sent, rows, null, hasIndicators: false, hasHead: false) is { } other)
            Refuse(sent, new TableRegion(sent.Grid, rows[0], rows[^1], null).Source, other);
    }

    private static void Refuse(ReadingContext sent, TableSource source, (OtherForm Kind, string? Title) other) => sent.Tell(
        OtherForms.FindingOf(other.Kind), source,
        (other.Title is { } title ? $"“{title.ReplaceLineEndings("")}”" : "这张表") + $"是{OtherForms.Name(other.Kind)}，没有导入。");

    // What is blank, is like no form or says nothing of anything makes no record; that it is so goes before all else about it.
    private ImportedTable? ReadHeld(ReadingContext context, TableRegion region, List<Finding> said, ref FiscalYear? yearAbove)
    {
        var before = said.Count;
        var table = ReadRegion(context, region, ref yearAbove);
        if (BlankForms.Are(context, region, table))
        {
            said.RemoveRange(before, said.Count - before);
            var name = table.Recognition.Kind.Name();
            var title = region.Title?.Text.ReplaceLineEndings("") is { } written && written != name ? $"（“{written}”）" : "";
            context.Tell(ImportFileFindings.FormBlank, table.Source, $"是空白的{name}{title}，没有可导入的内容。");
            return table with { Drafts = [] };
        }

        if (!table.Recognition.IsCertainEnough(region.HasIndicators))
        {
            said.RemoveRange(before, said.Count - before);
            context.Tell(ImportFileFindings.NotCertain, table.Source, table.Recognition.Doubt);
            return null;
        }

        if (!table.Drafts.All(draft => draft.SaysNothing))
            return table;
        context.Tell(ImportFileFindings.NothingToTell, table.Source, $"{table.Recognition.Kind.Name()}里没有名称，也没有一行指标，没有导入。");
        return table with { Drafts = [] };
    }

    private ImportedTable ReadRegion(ReadingContext sheet, TableRegion region, ref FiscalYear? yearAbove)
    {
        var context = MonitoringSigns.Are(sheet, region) ? sheet.ForMonitoring() : sheet;
        // Which columns are of other years is known only with the table's own year, which its head tells.
        var first = FirstReading(context, region);
        var year = YearOf(first.Entries, region)
            ?? (context.IsMonitoring ? MonitoredThrough.YearOf(first, region) : null)
            ?? (region.Title is null ? yearAbove : null);
        yearAbove = year;
        var parts = new TableParts(context);
        parts.Read(region, year ?? asked);
        var recognition = FormRecogniser.Recognise(context, region, parts);
        SayDoubtfulYear(context, parts.Entries);
        SayOtherYearInTitle(context, region, year);
        SayBrokenCells(context, region);
        var drafts = new DraftAssembler(context, region, parts, recognition, year).Assemble();
        SayLeft(context, region);
        SayRounded(context, region);
        var doubted = context.Use.Doubted(region);
        var unread = doubted.Select(cell => context.Grid.NameOf(cell.Address)).ToImmutableHashSet(StringComparer.Ordinal);
        return new ImportedTable(
            region.Source, recognition, CellTally.Of(region, doubted), [.. drafts.Select(draft => draft with { Unread = unread })]);
    }

    // Whatever no part of the table took: nothing is lost without a word.
    private static void SayLeft(ReadingContext context, TableRegion region)
    {
        foreach (var cell in context.Use.Left(context, region))
            context.Tell(ImportCellFindings.NotTaken, cell, "没有对应的栏目，未导入。");
    }

    // What the form shows is what counts; what it stores can be looked up.
    private static void SayRounded(ReadingContext context, TableRegion region)
    {
        var rounded = region.Rows.SelectMany(context.Grid.StartingIn)
            .Select(cell => (Cell: cell, Stored: NumberCell.Unshown(cell))).Where(cell => cell.Stored is not null).ToList();
        if (rounded.Count == 0)
            return;
        var list = string.Join('；', rounded.Select(cell => string.Create(
            CultureInfo.InvariantCulture, $"{context.Grid.NameOf(cell.Cell.Address)} 显示 {cell.Cell.Text}，存的是 {cell.Stored}")));
        context.TellSilently(ImportCellFindings.ShownRounded, rounded[0].Cell, list + "。");
    }

    // A first reading, whose findings are the second's as well.
    private static TableParts FirstReading(ReadingContext context, TableRegion region)
    {
        var parts = new TableParts(context.Silent());
        parts.Read(region, null);
        return parts;
    }

    private static FiscalYear? YearOf(TableEntries entries, TableRegion region) =>
        (entries.Year is { } cell ? YearText.OfCell(cell.Text) : null)
        ?? (entries.Period is { } period ? PeriodText.TryRead(period.Text)?.Year : null)
        ?? (region.Title is { } title ? YearText.TryRead(title.Text)?.Year : null);

    private static void SayDoubtfulYear(ReadingContext context, TableEntries entries)
    {
        if (entries.Year is { } cell && YearText.TryRead(cell.Text) is { IsCertain: false } year)
            context.Tell(ImportCellFindings.YearUncertain, cell, $"按 {year.Year} 年度读入，请核对。");
    }

    // The year of the line below the title counts; a title of another year may be one left over from it.
    private static void SayOtherYearInTitle(ReadingContext context, TableRegion region, FiscalYear? year)
    {
        if (region.Title is { } title && year is { } read && YearInTitle(context, title.Text) is { } other && other != read)
            context.Tell(ImportCellFindings.YearUncertain, title, $"写的是 {other} 年度，表中另写 {read} 年度；按 {read} 年度读入，请核对。");
    }

    private static FiscalYear? YearInTitle(ReadingContext context, string title) =>
        YearText.TryRead(title)?.Year ?? (context.IsMonitoring ? PeriodText.TryRead(title)?.Year : null);

    private static void SayBrokenCells(ReadingContext context, TableRegion region)
    {
        foreach (var cell in region.Rows.SelectMany(context.Grid.StartingIn))
        {
            if (cell.Nature == CellNature.Error)
                context.Tell(ImportCellFindings.NotUnderstood, cell, "是电子表格的错误值。");
            else if (TemplateText.IsWithoutResult(cell))
                context.TellSilently(ImportCellFindings.FormulaWithoutValue, cell, "这一格是公式，文件里没有存下结果，按空处理。");
            else if (cell.Nature == CellNature.UncalculatedFormula && Reference().IsMatch(cell.Text))
                context.Tell(ImportCellFindings.FormulaWithoutValue, cell, "是没有存下结果的公式，按原文读入。");
        }
    }

    [GeneratedRegex(@"(?<![A-Za-z])\$?[A-Z]{1,3}\$?\d+(?!\d)|\b[A-Z]{2,}\(")]
    private static partial Regex Reference();
}
