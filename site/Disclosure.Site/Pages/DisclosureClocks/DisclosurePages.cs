using System.Collections.Immutable;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Organisation;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Registers;
using Disclosure.Site.Totals;

namespace Disclosure.Site.Pages.DisclosureClocks;

/// <summary><c>disclosure/</c> and a page for each year.</summary>
internal static class DisclosurePages
{
    /// <summary>The most units whose whole matrix still makes one page.</summary>
    private const int LargestMatrix = 300;

    public static IEnumerable<PagePlan> Plan(PageContext context)
    {
        var entries = new ClockEntries(context);
        yield return PagePlan.InFolder(SitePaths.Disclosure, () => MakeIndex(context, entries));
        foreach (var year in ClockEntries.YearsOf(context.Records))
            yield return PagePlan.InFolder(SitePaths.DisclosureYear(year), () => MakeYear(context, entries, year));
    }

    private static DisclosurePage MakeIndex(PageContext context, ClockEntries entries)
    {
        var all = ClockEntries.YearsOf(context.Records).SelectMany(year => entries.OfYear(year)).ToImmutableArray();
        var process = ProcessClockEntries.Of(context);
        var isLarge = context.Records.Units.Length > LargestMatrix;
        return new DisclosurePage
        {
            Site = context.Site,
            Path = SitePaths.Disclosure,
            Title = "公开时限和完整性",
            Description = $"预算批复后 {DisclosureClock.DaysAllowed} 日内公开：各单位各年度按期、逾期、未公开和不予公开的情况。",
            AsOf = context.Records.AsOf,
            Rules = context.Records.Portal.Duties,
            Ended = [.. context.Records.Portal.Duties.Ended.Select(ended => EndedEntry.Of(context.Records, ended))],
            Summaries = [.. all.GroupBy(entry => (entry.Duty.Year, entry.Duty.Stage)).Select(group => new ClockSummary(
                group.Key.Year, group.Key.Stage,
                ClockCounts.Of(group.Where(entry => entry.Duty.IsOwed).Select(entry => entry.Duty.State))))],
            Matrix = isLarge ? [.. all.Where(IsDepartment)] : all,
            IsMatrixOfDepartments = isLarge,
            Overdue =
            [
                .. all.Where(entry => entry.Duty.IsLate)
                    .OrderByDescending(entry => entry.Duty.State)
                    .ThenByDescending(entry => entry.Duty.Clock.DaysLate),
            ],
            Process = ProcessClockEntries.Summaries(context.Records, process),
            ProcessLate = ProcessClockEntries.Late(process),
            Withheld = WithheldRegister.All(context),
        };
    }

    private static DisclosureYearPage MakeYear(PageContext context, ClockEntries entries, FiscalYear year) => new()
    {
        Site = context.Site,
        Path = SitePaths.DisclosureYear(year),
        Title = PageTitles.DisclosureYear(year),
        Description = $"{year} 年预算公开和决算公开：各单位的批复、应公开日期、公开日期和状态。",
        Crumbs = [new Crumb("公开时限和完整性", SitePaths.Disclosure)],
        Year = year,
        AsOf = context.Records.AsOf,
        Entries = entries.OfYear(year),
        Exempt = ExemptTable.RowsOf(context, year),
        Years = [.. ClockEntries.YearsOf(context.Records)],
    };

    private static bool IsDepartment(ClockEntry entry) => entry.Duty.Unit is null or { Kind: UnitKind.Department };
}
