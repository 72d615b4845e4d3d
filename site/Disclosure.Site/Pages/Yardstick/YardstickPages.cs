using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Yardstick;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.Yardstick;

/// <summary><c>disclosure/yardstick/</c> and a page for each year.</summary>
internal static class YardstickPages
{
    public static IEnumerable<PagePlan> Plan(PageContext context)
    {
        var book = new YardstickBook(context);
        yield return PagePlan.InFolder(SitePaths.Yardstick, () => Make(context, book));
        foreach (var year in book.Years)
            yield return PagePlan.InFolder(SitePaths.YardstickYear(year), () => Make(context, book, year));
    }

    private static YardstickPage Make(PageContext context, YardstickBook book) => new()
    {
        Site = context.Site,
        Path = SitePaths.Yardstick,
        Title = PageTitles.Yardstick,
        Description = "及时、完整、细化、方式、真实：按财政部门检查公开情况的五个方面，逐单位逐年度计分，每一处失分都列出来。",
        Crumbs = [new Crumb(PageTitles.Disclosure, SitePaths.Disclosure)],
        AsOf = context.Records.AsOf,
        Years =
        [
            .. from year in book.Years
               let rows = book.RowsOf(year)
               where !rows.IsEmpty
               select new YardstickRow(
                   year, "", $"{year} 年", SitePaths.YardstickYear(year), YardstickScore.Sum([.. rows.Select(row => row.Counts)])),
        ],
    };

    private static YardstickYearPage Make(PageContext context, YardstickBook book, FiscalYear year)
    {
        ImmutableArray<YardstickLostRow> shown = [.. book.LostIn(year).Take(LongIndex.LongestPage)];
        var listed = shown.Select(row => row.Code).ToHashSet(StringComparer.Ordinal);
        return new YardstickYearPage
        {
            Site = context.Site,
            Path = SitePaths.YardstickYear(year),
            Title = PageTitles.YardstickYear(year),
            Description = $"{year} 年度各单位公开情况的五项检查得分和每一处失分。",
            Crumbs = [new Crumb(PageTitles.Disclosure, SitePaths.Disclosure), new Crumb(PageTitles.Yardstick, SitePaths.Yardstick)],
            Year = year,
            AsOf = context.Records.AsOf,
            Scores = [.. book.RowsOf(year).Select(row => row with { IsLostShown = listed.Contains(row.Code) })],
            Lost = book.LostIn(year),
            LostShown = shown,
            Years = book.Years,
        };
    }
}
