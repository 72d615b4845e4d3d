using System.Collections.Immutable;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Registers;

/// <summary>The registers of empty tables and withheld records, for readers and as data.</summary>
public static class RegisterTables
{
    private static readonly ImmutableArray<DataColumn> WithheldColumns =
    [
        new("year", "年度"), new("item", "公开事项"), new("name", "名称"), new("unit", "单位"), new("basis", "依据"), new("reason", "理由"),
    ];

    /// <summary>Empty tables with their explanations.</summary>
    public static FactTable EmptyTables(Page page, ImmutableArray<EmptyTableEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new(
            "空表说明",
            [FactColumn.Words("单位"), FactColumn.Words("表名"), FactColumn.Words("为什么是空表")],
            [.. entries.Select(entry => (ImmutableArray<FactCell>)
                [new FactCell(entry.Unit, page.LinkTo(entry.UnitPath)), entry.Table, entry.Explanation])])
        {
            HidesCaption = true,
        };
    }

    /// <summary>Withheld records with basis and reason.</summary>
    public static FactTable Withheld(Page page, ImmutableArray<WithheldEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new(
            "不予公开登记",
            [
                FactColumn.Words("名称"), FactColumn.Words("年度"), FactColumn.Words("公开事项"), FactColumn.Words("单位"),
                FactColumn.Words("依据"), FactColumn.Words("理由"),
            ],
            [.. entries.Select(entry => (ImmutableArray<FactCell>)
                [
                    new FactCell(entry.Name, page.LinkTo(entry.Path), entry.Preview), entry.Year.ToString(), entry.Item, entry.Unit,
                    entry.Basis, entry.Reason,
                ])])
        {
            HidesCaption = true,
        };
    }

    /// <summary>Withheld records as data.</summary>
    public static DataTable WithheldData(ImmutableArray<WithheldEntry> entries) => new(
        "withheld",
        "不予公开登记",
        WithheldColumns,
        entries.Select(entry => ImmutableArray.Create<DataCell>(
            entry.Year.Number, entry.Item, entry.Name, entry.Unit, entry.Basis, entry.Reason)));
}
