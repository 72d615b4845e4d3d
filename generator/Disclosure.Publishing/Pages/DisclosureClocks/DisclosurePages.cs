using System.Collections.Immutable;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Organisation;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.DisclosureClocks;

namespace Disclosure.Publishing.Pages.DisclosureClocks;

/// <summary><c>disclosure/</c> and a page for each year.</summary>
internal static class DisclosurePages
{
    /// <summary>The most units whose whole matrix still makes one page.</summary>
    private const int LargestMatrix = 300;

    public static IEnumerable<PagePlan> Plan(BuildContext context)
    {
        var entries = new ClockEntries(context);
        yield return PagePlan.InFolder(SitePaths.Disclosure, () => MakeIndex(context, entries));
        foreach (var year in ClockEntries.YearsOf(context.Records))
            yield return PagePlan.InFolder(SitePaths.DisclosureYear(year), () => MakeYear(context, entries, year));
    }

    private static DisclosurePage MakeIndex(BuildContext context, ClockEntries entries)
    {
        var all = ClockEntries.YearsOf(context.Records).SelectMany(year => entries.OfYear(year)).ToImmutableArray();
        var isLarge = context.Records.Units.Length > LargestMatrix;
        return new DisclosurePage
        {
            Site = context.Site,
            Path = SitePaths.Disclosure,
            Title = "公开时限和完整性",
            Description = "预算批复后 20 日内公开：各单位各年度按期、逾期、未公开和不予公开的情况。",
            IsPreview = context.IsPreviewOfAll,
            AsOf = context.Records.AsOf,
            Summaries = [.. all.GroupBy(entry => (entry.Year, entry.Stage)).Select(group => SummaryOf(group.Key.Year, group.Key.Stage, [.. group]))],
            Matrix = isLarge ? [.. all.Where(entry => IsDepartment(context, entry))] : all,
            IsMatrixOfDepartments = isLarge,
            Overdue =
            [
                .. all.Where(entry => entry.Clock.State is ClockState.Late or ClockState.Overdue && !entry.IsCoveredByDepartment)
                    .OrderByDescending(entry => entry.Clock.State)
                    .ThenByDescending(entry => entry.Clock.DaysLate),
            ],
            Withheld = WithheldRegister.All(context),
        };
    }

    private static DisclosureYearPage MakeYear(BuildContext context, ClockEntries entries, FiscalYear year) => new()
    {
        Site = context.Site,
        Path = SitePaths.DisclosureYear(year),
        Title = $"{year} 年公开时限",
        Description = $"{year} 年预算公开和决算公开：各单位的批复、应公开日期、公开日期和状态。",
        Crumbs = [new Crumb("公开时限和完整性", SitePaths.Disclosure)],
        IsPreview = context.IsPreviewOf(year),
        Year = year,
        AsOf = context.Records.AsOf,
        Entries = entries.OfYear(year),
        Years = [.. ClockEntries.YearsOf(context.Records)],
    };

    private static ClockSummary SummaryOf(FiscalYear year, Stage stage, ImmutableArray<ClockEntry> entries) => new(
        year,
        stage,
        entries.Count(entry => entry.Clock.State == ClockState.OnTime),
        entries.Count(entry => entry.Clock.State == ClockState.Late),
        entries.Count(entry => entry.Clock.State == ClockState.Overdue),
        entries.Count(entry => entry.Clock.State == ClockState.NotDue || (entry.IsAhead && entry.Clock.State == ClockState.NotApproved)),
        entries.Count(entry => !entry.IsAhead && entry.Clock.State == ClockState.NotApproved));

    private static bool IsDepartment(BuildContext context, ClockEntry entry) =>
        entry.Code.Length == 0
        || (UnitCode.TryParse(entry.Code) is { } code && context.Records.FindUnit(code)?.Kind == UnitKind.Department);
}
