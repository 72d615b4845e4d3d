using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Disclosure.Generator.Import.Grids;
using Disclosure.Generator.Import.Headings;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks;

namespace Disclosure.Generator.Import.Forms;

/// <summary>
/// Reads the forms of a sheet: finds them, lets each part of a form be read by its own reader, and puts the parts together.
/// Every finding names the cell.
/// </summary>
public sealed partial class FormReader(HeadingTable headings)
{
    /// <summary>The forms of a sheet, top to bottom; what is to be said is added to <paramref name="findings"/>.</summary>
    public ImmutableArray<ImportedForm> Read(Grid grid, ICollection<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(grid);
        ArgumentNullException.ThrowIfNull(findings);
        var context = new FormContext(grid, headings, findings);
        var forms = ImmutableArray.CreateBuilder<ImportedForm>();
        // A form without a title of its own goes on below one that has it, and is of the same year.
        FiscalYear? yearAbove = null;
        foreach (var region in new FormFinder(context).Find())
        {
            forms.AddRange(ReadRegion(context, region, ref yearAbove));
        }

        return forms.ToImmutable();
    }

    private static List<ImportedForm> ReadRegion(FormContext context, FormRegion region, ref FiscalYear? yearAbove)
    {
        // Which columns are of other years is known only with the form's own year, which its head tells.
        var year = YearOf(Entries(context, region), region) ?? (region.Title is null ? yearAbove : null);
        yearAbove = year;
        var parts = new FormParts(context);
        parts.Read(region, year);
        var kind = FormKinds.Of(region.Title?.Text ?? context.Grid.Caption, parts.Indicators.HasResults);
        if (!kind.IsRead())
        {
            context.Tell(ImportFileFindings.FormNotSupported, region.Source, $"认出这是{kind.Name()}，此表将在后续版本支持。");
            return [];
        }

        SayDoubtfulYear(context, parts.Entries);
        SayBrokenCells(context, region);
        return new FormAssembler(context, region, parts, kind, year).Assemble();
    }

    // A first reading of the head, whose findings are the second's as well.
    private static FormEntries Entries(FormContext context, FormRegion region)
    {
        var parts = new FormParts(context.Silent());
        parts.Read(region, null);
        return parts.Entries;
    }

    private static FiscalYear? YearOf(FormEntries entries, FormRegion region) =>
        (entries.Year is { } cell ? ReadYear(cell.Text) : null)
        ?? (region.Title is { } title ? YearText.TryRead(title.Text)?.Year : null);

    private static FiscalYear? ReadYear(string text) => (YearText.TryRead(text) ?? YearText.TryRead(text + "年"))?.Year;

    private static void SayDoubtfulYear(FormContext context, FormEntries entries)
    {
        if (entries.Year is { } cell && YearText.TryRead(cell.Text) is { IsCertain: false } year)
            context.Tell(ImportCellFindings.YearUncertain, cell, $"按 {year.Year} 年度读入，请核对。");
    }

    private static void SayBrokenCells(FormContext context, FormRegion region)
    {
        foreach (var cell in region.Rows.SelectMany(context.Grid.StartingIn))
        {
            if (cell.Nature == CellNature.Error)
                context.Tell(ImportCellFindings.NotUnderstood, cell, "是电子表格的错误值。");
            else if (cell.Nature == CellNature.UncalculatedFormula && Reference().IsMatch(cell.Text))
                context.Tell(ImportCellFindings.FormulaWithoutValue, cell, "是没有存下结果的公式，按原文读入。");
        }
    }

    [GeneratedRegex(@"(?<![A-Za-z])\$?[A-Z]{1,3}\$?\d+(?!\d)|\b[A-Z]{2,}\(")]
    private static partial Regex Reference();
}
