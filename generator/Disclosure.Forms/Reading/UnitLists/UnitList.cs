using System.Collections.Immutable;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Model.Checks;

namespace Disclosure.Forms.Reading.UnitLists;

/// <summary>Finds a list of departments and units in a sheet, and reads its rows: 编码, 名称, 简称, 主管部门, 种类.</summary>
internal sealed class UnitList
{
    private const int MostHeadingRow = 10;

    private static readonly char[] BetweenNames = ['、', '，', ',', ';', '；', '\n'];

    private static readonly Dictionary<UnitColumn, string[]> Words = new()
    {
        [UnitColumn.Code] = ["编码", "单位编码", "预算单位编码", "部门编码", "部门(单位)编码", "单位代码", "预算单位代码", "部门代码", "代码", "机构编码"],
        [UnitColumn.Name] =
        [
            "名称", "单位名称", "预算单位名称", "部门名称", "部门(单位)名称", "单位全称", "全称", "机构名称", "预算单位", "部门(单位)",
        ],
        [UnitColumn.ShortNames] = ["简称", "单位简称", "部门简称", "别称", "其他名称", "其他叫法", "曾用名"],
        [UnitColumn.Parent] =
        [
            "主管部门", "主管部门编码", "主管部门代码", "主管部门名称", "上级部门", "上级单位", "上级编码", "上级单位编码", "所属部门", "隶属部门",
            "归口部门", "主管单位",
        ],
        [UnitColumn.Kind] = ["种类", "类别", "单位种类", "单位类别", "部门或单位", "级次", "预算级次", "单位级次", "预算单位级次"],
        [UnitColumn.Functions] = ["职能", "主要职能", "单位职能", "部门职能", "主要职责"],
        [UnitColumn.Beside] = ["序号", "备注", "说明"],
    };

    private static readonly Dictionary<string, UnitColumn> Known =
        Words.SelectMany(column => column.Value.Select(word => (Word: word, Column: column.Key)))
            .ToDictionary(pair => pair.Word, pair => pair.Column);

    private readonly Grid _grid;
    private readonly Dictionary<UnitColumn, GridCell> _columns;
    private readonly int _headings;

    private UnitList(Grid grid, Dictionary<UnitColumn, GridCell> columns, int headings) =>
        (_grid, _columns, _headings) = (grid, columns, headings);

    /// <summary>The rows of the list.</summary>
    public ImmutableArray<ListedUnitRow> Rows { get; private set; } = [];

    /// <summary>Where the list is.</summary>
    public string Source => _grid.AddressOf(new CellAddress(_headings, _columns[UnitColumn.Code].Column));

    /// <summary>
    /// The list of a sheet; nothing where it holds none. Codes and names alone are none, nor is a table with columns of other things.
    /// What of it is not taken in is said.
    /// </summary>
    public static UnitList? Find(Grid grid, HeadingTable headings, ICollection<Finding> findings)
    {
        for (var row = grid.FirstRow; row <= Math.Min(grid.LastRow, grid.FirstRow + MostHeadingRow); row++)
        {
            var columns = new Dictionary<UnitColumn, GridCell>();
            var others = new List<GridCell>();
            foreach (var cell in grid.StartingIn(row))
            {
                if (!Known.TryGetValue(HeadingText.Normalise(cell.Text), out var column) || !columns.TryAdd(column, cell))
                    others.Add(cell);
            }

            if (!IsList(columns, others, headings))
                continue;
            var list = new UnitList(grid, columns, row);
            list.SayOthers(others, headings, findings);
            list.Rows = [.. list.Read()];
            return list;
        }

        return null;
    }

    private static bool IsList(Dictionary<UnitColumn, GridCell> columns, List<GridCell> others, HeadingTable headings) =>
        columns.ContainsKey(UnitColumn.Code) && columns.ContainsKey(UnitColumn.Name)
        && (columns.ContainsKey(UnitColumn.Parent) || columns.ContainsKey(UnitColumn.Kind) || columns.ContainsKey(UnitColumn.ShortNames))
        && others.TrueForAll(cell => IsPerson(cell, headings) || Known.ContainsKey(HeadingText.Normalise(cell.Text)))
        && others.Count < columns.Count;

    private static bool IsPerson(GridCell cell, HeadingTable headings) => headings.Find(HeadingSection.Person, cell.Text) is not null;

    private void SayOthers(List<GridCell> others, HeadingTable headings, ICollection<Finding> findings)
    {
        foreach (var cell in others.Where(cell => Known.GetValueOrDefault(HeadingText.Normalise(cell.Text)) != UnitColumn.Beside))
        {
            var isPerson = IsPerson(cell, headings);
            findings.Add(new Finding(
                isPerson ? ImportCellFindings.PersonDropped : ImportCellFindings.NotTaken,
                _grid.PlaceOf(cell.Address),
                isPerson ? $"“{cell.Text}”一列是个人信息，没有导入。" : $"“{cell.Text}”一列没有导入。"));
        }
    }

    private IEnumerable<ListedUnitRow> Read()
    {
        for (var row = _headings + 1; row <= _grid.LastRow; row++)
        {
            var (code, name) = (Text(row, UnitColumn.Code), Text(row, UnitColumn.Name));
            if (code.Length == 0 && name.Length == 0)
                continue;
            yield return new ListedUnitRow(code, name, _grid.PlaceOf(new CellAddress(row, _columns[UnitColumn.Code].Column)))
            {
                ShortNames = Text(row, UnitColumn.ShortNames)
                    .Split(BetweenNames, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
                Parent = Text(row, UnitColumn.Parent),
                Kind = Text(row, UnitColumn.Kind),
                Functions = Text(row, UnitColumn.Functions),
            };
        }
    }

    private string Text(int row, UnitColumn column) => _columns.TryGetValue(column, out var heading)
        && _grid.InColumns(row, heading.Column, heading.LastColumn) is { } cell && !TemplateText.IsBlank(cell.Text)
            ? cell.Text.ReplaceLineEndings(column is UnitColumn.ShortNames or UnitColumn.Functions ? "\n" : "").Trim()
            : "";
}
