using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Targets;
using Disclosure.Model.Totals;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.AccountsYear;
using Disclosure.Site.Pages.BudgetYear;
using Disclosure.Site.Process;

namespace Disclosure.Site.Pages.Years;

/// <summary><c>years/</c>.</summary>
internal static class YearsPages
{
    public static IEnumerable<PagePlan> Plan(PageContext context) => [PagePlan.InFolder(SitePaths.Years, () => Make(context))];

    private static YearsPage Make(PageContext context)
    {
        var budgetYears = BudgetYearPages.YearsOf(context.Records).ToHashSet();
        var accountsYears = AccountsYearPages.YearsOf(context.Records).ToHashSet();
        return new YearsPage
        {
            Site = context.Site,
            Path = SitePaths.Years,
            Title = "各年度",
            Description = "各年度的预算绩效目标、决算绩效自评和公开时限。",
            Entries = [.. context.Records.Years.Reverse().Select(year =>
                EntryOf(context, year, budgetYears.Contains(year), accountsYears.Contains(year)))],
            Process = ProcessOf(context),
        };
    }

    private static ImmutableArray<(FiscalYear Year, ImmutableArray<SwitchLink> Links)> ProcessOf(PageContext context)
    {
        var root = new LinkRoot(SitePaths.Years);
        return
        [
            .. context.Records.Years.Reverse()
                .Select(year => (year, ProcessYears.LinksOf(root, SitePaths.Years, context.Records, year)))
                .Where(year => !year.Item2.IsEmpty),
        ];
    }

    private static YearEntry EntryOf(PageContext context, FiscalYear year, bool hasBudget, bool hasAccounts)
    {
        var targets = context.Records.ProjectTargets.Where(target => target.Year == year).ToList();
        var counts = YearCounts.Of(context.Projects, year);
        return new YearEntry(
            year,
            hasBudget ? SitePaths.BudgetYear(year) : null,
            counts.Targets,
            targets.YearAmount(),
            ProjectTotals.Of(context.Records).GapsOf(year, Stage.Budget),
            hasAccounts ? SitePaths.AccountsYear(year) : null,
            counts.Published,
            SitePaths.DisclosureYear(year));
    }
}
