using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Codes;
using Disclosure.Model.Publication;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;
using Disclosure.Model.Totals;
using Disclosure.Model.Terms;
using Disclosure.Site.Clocks;
using Disclosure.Site.Corrections;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Process;
using Disclosure.Site.Registers;
using Disclosure.Site.Results;
using Disclosure.Site.Sentences;
using Disclosure.Site.Totals;

namespace Disclosure.Site.Pages.BudgetYear;

/// <summary><c>years/{y}/budget/</c>, and a page for each department where there are too many projects for one.</summary>
internal static class BudgetYearPages
{
    public static IEnumerable<PagePlan> Plan(PageContext context)
    {
        var byYear = context.Records.ProjectTargets.ToLookup(target => target.Year);
        foreach (var year in YearsOf(context.Records))
        {
            var targets = byYear[year].ToImmutableArray();
            var isSplit = targets.Length > LongIndex.LongestPage;
            yield return PagePlan.InFolder(SitePaths.BudgetYear(year), () => MakeYear(context, year, targets, isSplit));
            if (!isSplit)
                continue;
            foreach (var department in targets.GroupBy(target => target.Department))
            {
                yield return PagePlan.InFolder(
                    SitePaths.BudgetYear(year, department.Key), () => MakeDepartment(context, year, department.Key, [.. department]));
            }
        }
    }

    /// <summary>The link to the newest year; nothing where no year has such a page.</summary>
    public static SiteLink? LinkOf(SiteFacts facts)
    {
        foreach (var year in YearsOf(facts.Records))
            return new SiteLink(PageTitles.Budget, SitePaths.BudgetYear(year), SiteSection.Budget);
        return null;
    }

    /// <summary>The years that have a budget page.</summary>
    public static IEnumerable<FiscalYear> YearsOf(RecordSet records) =>
        records.ProjectTargets.Select(target => target.Year)
            .Concat(records.UnitTargets.Select(target => target.Year))
            .Concat(records.GovernmentTargets.Select(target => target.Year))
            .Distinct().OrderDescending();

    private static BudgetYearPage MakeYear(PageContext context, FiscalYear year, ImmutableArray<ProjectTarget> targets, bool isSplit)
    {
        var records = context.Records;
        var corrected = CorrectionNotes
            .RecordsOf(context, year, RecordKind.GovernmentTarget, RecordKind.UnitTarget, RecordKind.ProjectTarget).ToList();
        return new BudgetYearPage
        {
            Site = context.Site,
            Path = SitePaths.BudgetYear(year),
            Title = PageTitles.BudgetYear(year),
            Description = $"{records.Portal.Region} {year} 年 {targets.Length} 个项目的绩效目标，按部门、按预算汇总，并与各部门说明核对。",
            Crumbs = [new Crumb("各年度", SitePaths.Years)],
            LastChange = CorrectionNotes.LastOf(context, corrected),
            Corrections = CorrectionNotes.LinesOf(context, new LinkRoot(SitePaths.BudgetYear(year)), corrected),
            FilingNotes = FilingNotes.Of(
                new LinkRoot(SitePaths.BudgetYear(year)), context.Editions.Notes.OfGovernment(year, Stage.Budget)),
            Published = new[] { records.PublishedOn(year, Stage.Budget), records.PublishedByUnits(year, Stage.Budget) }.Max(),
            Sentence = YearSentences.Of(context, year, Stage.Budget),
            Year = year,
            Projects = isSplit ? [] : [.. targets.Select(target => RowOf(context, target))],
            ProjectCount = targets.Length,
            Amount = targets.YearAmount(),
            Gaps = GapsViews.Of(context, new LinkRoot(SitePaths.BudgetYear(year)), "项目年初预算", year, Stage.Budget),
            Departments = DepartmentsOf(context, year, targets, isSplit),
            Budgets = BudgetSection.BudgetsOf(records, year, targets),
            Government = BudgetSection.GovernmentOf(context, year),
            EmptyTables = EmptyTablesOf(records, year),
            Withheld = WithheldRegister.TargetsOf(context, year),
            Process = ProcessYears.LinksOf(new LinkRoot(SitePaths.BudgetYear(year)), SitePaths.BudgetYear(year), context.Records, year),
            Years = [.. YearsOf(context.Records)],
        };
    }

    private static BudgetDepartmentPage MakeDepartment(
        PageContext context, FiscalYear year, UnitCode department, ImmutableArray<ProjectTarget> targets)
    {
        var share = ShareOf(context, year, department, targets, isSplit: true);
        return new BudgetDepartmentPage
        {
            Site = context.Site,
            Path = SitePaths.BudgetYear(year, department),
            Title = $"{share.Name} {year} 年项目绩效目标",
            Crumbs = [new Crumb("各年度", SitePaths.Years), new Crumb(PageTitles.BudgetYear(year), SitePaths.BudgetYear(year))],
            Source = share.Name,
            Published = context.Records.PublishedByUnits(year, Stage.Budget, department),
            LastChange = CorrectionNotes.LastOf(context, targets.Select(target => target.Key)),
            Corrections = CorrectionNotes.LinesOf(
                context, new LinkRoot(SitePaths.BudgetYear(year, department)), targets.Select(target => target.Key)),
            Year = year,
            Share = share,
            Gaps = GapsViews.Of(context, new LinkRoot(SitePaths.BudgetYear(year, department)), "年初预算", year, Stage.Budget, department),
            Projects = [.. targets.Select(target => RowOf(context, target))],
        };
    }

    private static ImmutableArray<DepartmentShare> DepartmentsOf(
        PageContext context, FiscalYear year, ImmutableArray<ProjectTarget> targets, bool isSplit)
    {
        var byDepartment = targets.ToLookup(target => target.Department);
        var stated = context.Records.UnitTargets
            .Where(target => target.Year == year && target.TargetSetting is not null)
            .Select(target => target.Unit);
        return
        [
            .. byDepartment.Select(group => group.Key).Concat(stated).Distinct().Order()
                .Select(department => ShareOf(context, year, department, [.. byDepartment[department]], isSplit)),
        ];
    }

    private static DepartmentShare ShareOf(
        PageContext context, FiscalYear year, UnitCode department, ImmutableArray<ProjectTarget> targets, bool isSplit)
    {
        var overall = context.Records.FindUnitTarget(department, year);
        var stated = overall?.TargetSetting;
        var reconciled = TargetReconciliation.OfShown(stated, targets) with
        {
            Withdrawn = ProjectTotals.Of(context.Records).WithdrawnOf(year, Stage.Budget, department),
            IsStatementWithheld = overall?.Lacks("targetSetting") == true,
        };
        return new DepartmentShare
        {
            Code = department.Value,
            Name = context.Records.NameOf(department),
            Path = isSplit && targets.Length > 0 ? SitePaths.BudgetYear(year, department) : SitePaths.Unit(department),
            Units = targets.Select(target => target.Unit).Distinct().Count(),
            Projects = targets.Length,
            Amount = targets.YearAmount(),
            Statement = stated?.Sentence,
            Agreement = ReconciliationWords.BadgeOf(reconciled),
            Reconciliation = ReconciliationWords.SentenceOf(reconciled),
            Standing = UnitStanding.Of(context, year, Stage.Budget, department),
        };
    }

    private static BudgetProject RowOf(PageContext context, ProjectTarget target) => new()
    {
        Code = target.Code.Value,
        Name = context.Records.Names.Of(target),
        Path = SitePaths.Project(target.Code),
        DepartmentCode = target.Department.Value,
        Department = context.Records.NameOf(target.Department),
        UnitCode = target.Unit.Value,
        Unit = context.Records.NameOf(target.Unit),
        Budget = target.Budget.Term(),
        Kind = target.Kind.Term(),
        Amount = target.YearAmount(),
        Indicators = target.Withheld is null ? target.Indicators.Length : 0,
        IsWithheld = target.Withheld is not null,
    };

    private static ImmutableArray<EmptyTableEntry> EmptyTablesOf(RecordSet records, FiscalYear year) =>
    [
        .. from target in records.UnitTargets
           where target.Year == year
           from table in target.EmptyTables
           select new EmptyTableEntry(
               target.Unit.Value, records.NameOf(target.Unit), SitePaths.Unit(target.Unit), table.Table, table.Explanation),
    ];
}
