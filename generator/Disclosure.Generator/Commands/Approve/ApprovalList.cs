using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Forms.Documents;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.Terms;

namespace Disclosure.Generator.Commands.Approve;

/// <summary>Reads a list of approvals from a workbook: a row each, a heading above each column.</summary>
internal sealed class ApprovalList
{
    private const string UnitHeading = "编码";
    private const string DocumentHeading = "批复文号";
    private const string DateHeading = "批复日期";
    private const string KindHeading = "批复种类";
    private const string YearHeading = "年度";
    private const string StageHeading = "阶段";

    private static readonly string[] OfGovernment = ["本级政府", "政府", "government"];

    private static readonly char[] BetweenCodes = ['、', '，', ',', ';', '；', ' ', '\n'];
    private static readonly string[] DateFormats = ["yyyy-M-d", "yyyy/M/d", "yyyy年M月d日", "yyyy.M.d"];

    private readonly Grid _grid;
    private readonly Dictionary<string, int> _columns;
    private readonly List<ApprovalRow> _rows = [];
    private readonly List<string> _problems = [];

    private ApprovalList(Grid grid, Dictionary<string, int> columns) => (_grid, _columns) = (grid, columns);

    /// <summary>The rows, and what is wrong with the list, each with its place. Where anything is wrong no row is used.</summary>
    public static (ImmutableArray<ApprovalRow> Rows, ImmutableArray<string> Problems) Read(string path)
    {
        var reading = new DocumentReader(HeadingTable.Standard).Read(path);
        foreach (var grid in reading.Grids)
        {
            if (HeadingsOf(grid) is not { } headings)
                continue;
            var list = new ApprovalList(grid, headings.Columns);
            list.ReadRows(headings.Row);
            return ([.. list._rows], [.. list._problems]);
        }

        return ([], reading.Findings is [var finding, ..]
            ? [$"{finding.Place}：{finding.Message}"]
            : [$"{Path.GetFileName(path)}：没有“{UnitHeading}”“{DocumentHeading}”“{DateHeading}”三列。"]);
    }

    private static (int Row, Dictionary<string, int> Columns)? HeadingsOf(Grid grid)
    {
        for (var row = grid.FirstRow; row <= grid.LastRow; row++)
        {
            var columns = grid.StartingIn(row).GroupBy(cell => cell.Text.Trim())
                .ToDictionary(cells => cells.Key, cells => cells.First().Column);
            if (columns.ContainsKey(UnitHeading) && columns.ContainsKey(DocumentHeading) && columns.ContainsKey(DateHeading))
                return (row, columns);
        }

        return null;
    }

    private void ReadRows(int headings)
    {
        for (var row = headings + 1; row <= _grid.LastRow; row++)
        {
            if (_grid.Row(row).Count > 0)
                ReadRow(row);
        }

        if (_rows.Count == 0 && _problems.Count == 0)
            _problems.Add($"{_grid.File}：表头下面没有内容。");
    }

    private void ReadRow(int row)
    {
        var units = UnitsOf(row);
        var document = TextAt(row, DocumentHeading);
        var date = DateOf(row);
        var kind = KindOf(row);
        if (document.Length == 0)
            Tell(row, DocumentHeading, "没有批复文号");
        if ((units.Length > 0 || IsOfGovernment(row)) && document.Length > 0 && date is { } day)
            _rows.Add(new ApprovalRow(units, document, day, kind, PlaceOf(row, UnitHeading)) { Year = YearOf(row), Stage = StageOf(row) });
    }

    private ImmutableArray<UnitCode> UnitsOf(int row)
    {
        var units = ImmutableArray.CreateBuilder<UnitCode>();
        var text = TextAt(row, UnitHeading);
        if (IsOfGovernment(row))
            return [];
        foreach (var part in text.Split(BetweenCodes, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (UnitCode.TryParse(part) is { } code)
                units.Add(code);
            else
                Tell(row, UnitHeading, $"“{part}”不是编码");
        }

        if (text.Length == 0)
            Tell(row, UnitHeading, "没有编码");
        return units.ToImmutable();
    }

    private bool IsOfGovernment(int row) => OfGovernment.Contains(TextAt(row, UnitHeading));

    private FiscalYear? YearOf(int row)
    {
        var text = TextAt(row, YearHeading).TrimEnd('年', '度');
        if (text.Length == 0)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && FiscalYear.TryFrom(number) is { } year)
            return year;
        Tell(row, YearHeading, $"“{text}”不是年度，写四位数");
        return null;
    }

    private Stage? StageOf(int row)
    {
        switch (TextAt(row, StageHeading))
        {
            case "":
                return null;
            case "预算" or "预算公开" or "budget":
                return Stage.Budget;
            case "决算" or "决算公开" or "accounts":
                return Stage.Accounts;
            case var text:
                Tell(row, StageHeading, $"“{text}”不是阶段，写“预算公开”或“决算公开”");
                return null;
        }
    }

    private DateOnly? DateOf(int row)
    {
        var text = TextAt(row, DateHeading);
        if (DateOnly.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        Tell(row, DateHeading, text.Length == 0 ? "没有批复日期" : $"“{text}”不是日期，写成 2025-01-24");
        return null;
    }

    private ApprovalKind? KindOf(int row)
    {
        var text = TextAt(row, KindHeading);
        if (text.Length == 0)
            return null;
        foreach (var kind in Enum.GetValues<ApprovalKind>())
        {
            if (kind.Term() == text)
                return kind;
        }

        Tell(row, KindHeading, $"“{text}”不是批复种类：{string.Join("、", Enum.GetValues<ApprovalKind>().Select(kind => kind.Term()))}");
        return null;
    }

    private string TextAt(int row, string heading) =>
        _columns.TryGetValue(heading, out var column) ? _grid.At(row, column)?.Text.Trim() ?? "" : "";

    private void Tell(int row, string heading, string message) => _problems.Add($"{PlaceOf(row, heading)}：{message}。");

    private string PlaceOf(int row, string heading) => _grid.AddressOf(new CellAddress(row, _columns[heading]));
}
