using System.Collections.Immutable;
using Disclosure.Forms.Writing.Workbooks;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Terms;

namespace Disclosure.Forms.Writing.Lists;

/// <summary>A list that staff fill in and the command reads: of units, of approvals.</summary>
/// <param name="Id">What the command line calls it.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Columns">Its columns: heading, width, what may be chosen, and how to fill it in.</param>
internal sealed record ListTemplate(string Id, string Title, ImmutableArray<ListColumn> Columns)
{
    private const int Rows = 100;
    private const double Height = 18;

    /// <summary>The lists.</summary>
    public static ImmutableArray<ListTemplate> All { get; } =
    [
        new("unit-list", "部门单位名单",
        [
            new("编码", 14, [], "预算单位编码，如 104、104001"),
            new("名称", 36, [], "全称"),
            new("简称", 20, [], "报表里出现的其他叫法，几个的用“、”隔开；没有的留空"),
            new("主管部门", 16, [], "单位写主管部门的编码或全称；部门留空"),
            new("种类", 10, [.. Enum.GetValues<UnitKind>().Select(kind => kind.Term())], "部门或单位；留空的，有主管部门的是单位"),
            new("职能", 40, [], "一句话，会公开；没有的留空"),
        ]),
        new("approval-list", "批复清单",
        [
            new("编码", 18, [], "部门或单位的编码，几个的用“、”隔开；本级政府的写“本级政府”"),
            new("批复文号", 28, [], "如 示财预〔2026〕8号"),
            new("批复日期", 16, [], "如 2026-01-24"),
            new("批复种类", 14, [.. Enum.GetValues<ApprovalKind>().Select(kind => kind.Term())], "留空的，部门为财政批复，单位为部门批复，政府为人大批准"),
            new("年度", 10, [], "批复的是哪一年度，四位数"),
            new("阶段", 14, ["预算公开", "决算公开"], "批复的是预算还是决算"),
        ]),
    ];

    /// <summary>The list of this name on the command line; nothing where there is none.</summary>
    public static ListTemplate? Find(string id) => All.FirstOrDefault(list => list.Id == id);

    /// <summary>The bytes of the blank workbook.</summary>
    public byte[] Write()
    {
        var names = new SheetNames();
        return WorkbookFile.Write([Blank(names.Take(Title)), Instructions(names.Take("填表说明"))]);
    }

    private WorkbookSheet Blank(string name)
    {
        var sheet = new SheetBuilder(name, [.. Columns.Select(column => column.Width)]) { LeastHeight = Height };
        sheet.RepeatRows();
        for (var i = 0; i < Columns.Length; i++)
            sheet.Put(i + 1, i + 1, Columns[i].Heading, CellLook.Heading);
        sheet.EndRow();
        for (var i = 0; i < Columns.Length; i++)
        {
            if (!Columns[i].Choices.IsEmpty)
                sheet.Choose(i + 1, sheet.Row, sheet.Row + Rows - 1, Columns[i].Choices, isClosed: true, $"“{Columns[i].Heading}”从列表中选择。");
        }

        for (var row = 0; row < Rows; row++)
        {
            for (var i = 0; i < Columns.Length; i++)
                sheet.Put(i + 1, i + 1, SheetValue.Nothing, CellLook.Word);
            sheet.EndRow();
        }

        return sheet.Build();
    }

    private WorkbookSheet Instructions(string name)
    {
        var sheet = new SheetBuilder(name, [28, 84]);
        sheet.Line("填表说明", CellLook.Title);
        foreach (var column in Columns)
        {
            sheet.Put(1, 1, $"“{column.Heading}”", CellLook.Heading).Put(2, 2, column.Hint, CellLook.Text);
            sheet.EndRow();
        }

        return sheet.Build();
    }
}
