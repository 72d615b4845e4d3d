using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;
using Disclosure.Site.Totals;

namespace Disclosure.Site.Pages.Years;

/// <summary>The fiscal years in figures, each with the way to its pages.</summary>
public static class YearsTable
{
    /// <summary>The years.</summary>
    public static Table<YearEntry> Years { get; } = new("years", "各年度", of =>
    [
        of.Year("year", "年度", entry => entry.Year) with { Text = entry => $"{entry.Year} 年" },
        of.Link("budget", PageTitles.Budget, (root, entry) => LinkTo(root, entry.BudgetPath, "查看目标", "暂无")) with { PhoneLabel = "预算" },
        of.Count("targets", "编报绩效目标的项目", "个", entry => entry.Targets),
        of.Amount("amount", "年初预算", entry => entry.Amount) with
        {
            Cell = (_, entry) => new(AmountText.InTenThousand(entry.Amount), Note: GapsWords.Brief(entry.AmountGaps)),
        },
        of.Words("gaps", "年初预算未含", entry => GapsWords.Brief(entry.AmountGaps)) with { Use = ColumnUse.Data },
        of.Link("accounts", PageTitles.Accounts, (root, entry) => LinkTo(root, entry.AccountsPath, "查看自评", "未到期")) with
        {
            PhoneLabel = "决算",
        },
        of.Count("results", "公开自评的项目", "个", entry => entry.Results),
        of.Link("clocks", PageTitles.Disclosure, (root, entry) => LinkTo(root, entry.ClocksPath, "查看时限", "暂无")),
    ]);

    private static FactCell LinkTo(ILinkRoot root, string? path, string name, string nothing) =>
        path is null ? new Badge(nothing, Tone.Neutral) : new FactCell(name, root.LinkTo(path));
}
