using Disclosure.Site.Tables;

namespace Disclosure.Site.Registers;

/// <summary>The registers of empty tables and withheld records.</summary>
public static class RegisterTables
{
    /// <summary>Empty tables with their explanations.</summary>
    public static Table<EmptyTableEntry> EmptyTables { get; } = new("empty", "空表说明", of =>
    [
        of.Code("unitCode", "单位编码", entry => entry.UnitCode),
        of.Words("unit", "单位", entry => entry.Unit) with { Cell = (root, entry) => new(entry.Unit, root.LinkTo(entry.UnitPath)) },
        of.Words("table", "表名", entry => entry.Table),
        of.Words("explanation", "为什么是空表", entry => entry.Explanation),
    ]);

    /// <summary>Withheld records with basis and reason.</summary>
    public static Table<WithheldEntry> Withheld { get; } = new("withheld", "不予公开登记", of =>
    [
        of.Year("year", "年度", entry => entry.Year),
        of.Words("item", "公开事项", entry => entry.Item),
        of.Words("name", "名称", entry => entry.Name) with
        {
            HeadsRow = true,
            Cell = (root, entry) => new(entry.Name, root.LinkTo(entry.Path)),
        },
        of.Words("unit", "单位", entry => entry.Unit),
        of.Words("basis", "依据", entry => entry.Basis),
        of.Words("reason", "理由", entry => entry.Reason),
    ]);
}
