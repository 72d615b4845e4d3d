using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Registry;
using Disclosure.Model.Totals;
using Disclosure.Site.Clocks;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Totals;

namespace Disclosure.Site.Pages.Unmet;

/// <summary><c>unmet/</c>, a page for each year, and one for each department where a year has too many for one page.</summary>
internal static class UnmetPages
{
    public static IEnumerable<PagePlan> Plan(PageContext context)
    {
        yield return PagePlan.InFolder(SitePaths.Unmet, () => MakeIndex(context));
        foreach (var year in context.Records.Years)
        {
            yield return PagePlan.InFolder(SitePaths.UnmetYear(year), () => MakeYear(context, year));
            if (!context.Unmet.IsSplit(year))
                continue;
            foreach (var department in context.Unmet.DepartmentsOf(year))
            {
                yield return PagePlan.InFolder(SitePaths.UnmetYear(year, department), () => MakeDepartment(context, year, department)) with
                {
                    Fingerprint = () => context.Records.FindUnit(department) is { } unit ? context.Inputs.OfUnit(unit) : null,
                };
            }
        }
    }

    private static UnmetPage MakeIndex(PageContext context) => new()
    {
        Site = context.Site,
        Path = SitePaths.Unmet,
        Title = PageTitles.Unmet,
        Description = $"{context.Records.Portal.Region}各年度没有达成的绩效指标：承诺、结果、差距、原因和整改。",
        Entries = [.. context.Records.Years.Reverse().Select(year => EntryOf(context, year))],
    };

    private static UnmetYearEntry EntryOf(PageContext context, FiscalYear year)
    {
        var summary = context.Unmet.Of(year);
        return new UnmetYearEntry(
            year, summary.Path, summary.Forms, summary.Attained, summary.Unexplained,
            ProjectTotals.Of(context.Records).GapsOf(year, Stage.Accounts).Missing.Length)
        {
            WhyNone = summary.IsKnown ? null : summary.WhyNoneInWords,
        };
    }

    private static UnmetYearPage MakeYear(PageContext context, FiscalYear year)
    {
        var records = context.Records;
        var summary = context.Unmet.Of(year);
        var isSplit = context.Unmet.IsSplit(year);
        var forms = FormsOf(records, year).ToList();
        var lists = UnmetRows.Of(context, isSplit ? LargestOf(context, forms) : forms);
        return new UnmetYearPage
        {
            Site = context.Site,
            Path = SitePaths.UnmetYear(year),
            Title = PageTitles.UnmetYear(year),
            Description = $"{records.Portal.Region} {year} 年绩效自评：{summary.InWords}。",
            Crumbs = [new Crumb(PageTitles.Unmet, SitePaths.Unmet)],
            Published = records.PublishedByUnits(year, Stage.Accounts),
            Year = year,
            Forms = summary.Forms,
            Attained = summary.Attained,
            Unexplained = summary.Unexplained,
            MissedWhere = summary.MissedWhere,
            Gaps = GapsViews.Of(context, new LinkRoot(SitePaths.UnmetYear(year)), "以上各数", year, Stage.Accounts),
            Largest = isSplit ? lists.Missed : [],
            Missed = isSplit ? [] : lists.Missed,
            Partly = isSplit ? [] : lists.Partly,
            Blank = isSplit ? [] : lists.Blank,
            Unlisted = isSplit ? [] : lists.Unlisted,
            Departments = [.. context.Unmet.DepartmentsOf(year).Select(code => DepartmentOf(context, year, code, forms))],
            Pending = PendingOf(context, year),
            Years = [.. records.Years.Reverse()],
            IsSplit = isSplit,
        };
    }

    private static UnmetDepartmentPage MakeDepartment(PageContext context, FiscalYear year, UnitCode department)
    {
        var records = context.Records;
        var summary = context.Unmet.OfDepartment(year, department);
        var lists = UnmetRows.Of(context, FormsOf(records, year).Where(self => context.Unmet.DepartmentOf(self) == department));
        return new UnmetDepartmentPage
        {
            Site = context.Site,
            Path = SitePaths.UnmetYear(year, department),
            Title = $"{records.NameOf(department)} {year} 年{PageTitles.Unmet}",
            Description = $"{records.NameOf(department)} {year} 年绩效自评：{summary.InWords}。",
            Crumbs = [new Crumb(PageTitles.Unmet, SitePaths.Unmet), new Crumb(PageTitles.UnmetYear(year), SitePaths.UnmetYear(year))],
            Source = records.NameOf(department),
            Edition = records.FindUnit(department) is { } unit ? EditionsCited.Of(context, unit) : null,
            Published = records.PublishedByUnits(year, Stage.Accounts, department),
            Year = year,
            Forms = summary.Forms,
            Attained = summary.Attained,
            Unexplained = summary.Unexplained,
            MissedWhere = summary.MissedWhere,
            Gaps = GapsViews.Of(context, new LinkRoot(SitePaths.UnmetYear(year, department)), "以上各数", year, Stage.Accounts, department),
            Missed = lists.Missed,
            Partly = lists.Partly,
            Blank = lists.Blank,
            Unlisted = lists.Unlisted,
        };
    }

    private static IEnumerable<SelfEvaluation> LargestOf(PageContext context, IEnumerable<SelfEvaluation> forms)
    {
        var listed = 0;
        foreach (var self in UnmetRows.InOrder(forms.OfType<ProjectSelfEvaluation>()))
        {
            var missed = context.Scores.Of(self).Attained.Missed;
            if (missed == 0)
                continue;
            listed += missed;
            if (listed > LongIndex.LongestOpen)
                yield break;
            yield return self;
        }
    }

    private static IEnumerable<SelfEvaluation> FormsOf(RecordSet records, FiscalYear year) =>
        records.ProjectSelfEvaluations.Concat<SelfEvaluation>(records.UnitSelfEvaluations).Where(self => self.Year == year);

    private static UnmetDepartment DepartmentOf(
        PageContext context, FiscalYear year, UnitCode department, IEnumerable<SelfEvaluation> forms)
    {
        var summary = context.Unmet.OfDepartment(year, department);
        var projects = forms.OfType<ProjectSelfEvaluation>()
            .Where(self => self.Withheld is null && self.Department == department && context.Scores.Of(self).Attained.Unmet > 0)
            .ToList();
        var executed = projects.Select(self => self.Funds.Total?.Executed).OfType<Money>().ToList();
        return new UnmetDepartment(
            department.Value,
            context.Records.NameOf(department),
            context.Unmet.IsSplit(year) ? SitePaths.UnmetYear(year, department) : UnitYearPaths.Of(context.Records, department, year),
            summary.Attained,
            summary.Unexplained,
            projects.Count,
            executed.Count == 0 ? null : Money.Sum(executed));
    }

    private static ImmutableArray<PendingUnit> PendingOf(PageContext context, FiscalYear year) =>
    [
        .. ProjectTotals.Of(context.Records).GapsOf(year, Stage.Accounts).Missing.Select(missing => new PendingUnit(
            missing.Unit.Value,
            context.Records.NameOf(missing.Unit),
            UnitYearPaths.Of(context.Records, missing.Unit, year),
            missing.Items.Length,
            ClockBadges.Of(missing.State))),
    ];
}
