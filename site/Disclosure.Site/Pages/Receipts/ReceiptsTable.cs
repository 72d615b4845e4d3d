using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.Receipts;

/// <summary>The roots and lists of receipts of every published result.</summary>
public static class ReceiptsTable
{
    /// <summary>The table.</summary>
    public static Table<SurveyReceipts> Receipts { get; } = new("receipts", "各次调查的根值和回执清单", of =>
    [
        of.Code("survey", "调查编号", row => row.Result.Survey.Value) with { Use = ColumnUse.Everyone },
        of.Year("year", "年度", row => row.Result.Year) with { Use = ColumnUse.Data },
        of.Words("subject", "项目或单位", row => row.Subject) with
        {
            Cell = (root, row) => row.Path is { } path ? new FactCell(row.Subject, root.LinkTo(path)) : null,
        },
        of.Count("leaves", "回执数", null, row => row.Result.Leaves),
        of.Code("root", "根值", row => row.Result.Root) with { Use = ColumnUse.Everyone },
        of.Code("salt", "随机串", row => row.Result.Salt) with { Use = ColumnUse.Everyone },
        of.Link("list", "清单", (root, row) =>
            row.Result.LeafList.Length > 0 ? new FactCell("回执清单", root.LinkTo(SitePaths.Leaves(row.Result.Survey))) : FactCell.Empty),
    ]);
}
