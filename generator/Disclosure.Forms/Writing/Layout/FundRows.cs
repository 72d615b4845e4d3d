using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Writing.Workbooks;
using Disclosure.Model.Budgets;
using Disclosure.Model.Terms;

namespace Disclosure.Forms.Writing.Layout;

/// <summary>The funds of a form: a line a row, beside them the heading at the side.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="columns">The columns of amounts.</param>
/// <param name="isBlank">Whether the form is to be filled in, and calculates what it can.</param>
internal sealed class FundRows(SheetBuilder sheet, IReadOnlyList<FundSheetColumn> columns, bool isBlank)
{
    private const int FirstLabel = 2;

    private readonly List<SheetSpan> _spans = SheetSpans.Split(
        sheet, Math.Min(FirstLabel + 2, sheet.Columns - columns.Count + 1), sheet.Columns, columns.Count);

    /// <summary>Lays out the lines below <paramref name="side"/>; no rows at all for funds without lines.</summary>
    public void Lay(string side, Funds funds)
    {
        if (funds.Lines.IsDefaultOrEmpty)
            return;
        sheet.Put(1, 1, side, CellLook.Heading, funds.Lines.Length + 1);
        sheet.Put(FirstLabel, _spans[0].First - 1, "资金来源", CellLook.Heading);
        for (var i = 0; i < columns.Count; i++)
            sheet.Put(_spans[i].First, _spans[i].Last, columns[i].Heading, CellLook.Heading);
        sheet.EndRow();
        foreach (var line in funds.Lines)
            Line(line);
    }

    /// <summary>The cell of a column in a row, such as <c>H6</c>; nothing where there is no such column.</summary>
    public string? CellOf(string heading, int row)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Heading == heading)
                return new CellAddress(row, _spans[i].First).ToString();
        }

        return null;
    }

    private void Line(FundLine line)
    {
        sheet.Put(FirstLabel, _spans[0].First - 1, LabelOf(line), CellLook.Word);
        for (var i = 0; i < columns.Count; i++)
        {
            var value = ValueOf(columns[i], line);
            var look = value.Text is null ? columns[i].Look : CellLook.Word;
            sheet.Put(_spans[i].First, _spans[i].Last, value, look);
        }

        sheet.EndRow();
    }

    private SheetValue ValueOf(FundSheetColumn column, FundLine line)
    {
        if (column.IsOfTotal && line.Kind != FundKind.Total && column.Value(line) == SheetValue.Nothing)
            return SheetValue.Of("—");
        return isBlank && column.Formula is { } formula ? SheetValue.Calculated(Located(formula)) : column.Value(line);
    }

    private string Located(string formula) => columns.Aggregate(
        formula, (text, column) => text.Replace($"{{{column.Heading}}}", CellOf(column.Heading, sheet.Row), StringComparison.Ordinal));

    private static string LabelOf(FundLine line)
    {
        var name = line.Label ?? line.Kind.Term();
        return line is { Kind: FundKind.Fiscal, Label: null } ? $"其中：{name}" : name;
    }
}
