using System.Collections.Immutable;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;
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

namespace Disclosure.Site.Pages.AccountsYear;

/// <summary><c>years/{y}/accounts/</c>, and a page for each department where there are too many projects for one.</summary>
internal static class AccountsYearPages
{
    public static IEnumerable<PagePlan> Plan(PageContext context)
    {
        var byYear = context.Records.ProjectSelfEvaluations.ToLookup(self => self.Year);
        var targetsByYear = context.Records.ProjectTargets.ToLookup(target => target.Year);
        foreach (var year in YearsOf(context.Records))
        {
            var selfEvaluations = byYear[year].ToImmutableArray();
            var targets = targetsByYear[year].ToImmutableArray();
            var isSplit = selfEvaluations.Length > LongIndex.LongestPage;
            yield return PagePlan.InFolder(SitePaths.AccountsYear(year), () => MakeYear(context, year, selfEvaluations, targets, isSplit));
            if (!isSplit)
                continue;
            foreach (var department in selfEvaluations.GroupBy(self => self.Department))
            {
                yield return PagePlan.InFolder(
                    SitePaths.AccountsYear(year, department.Key), () => MakeDepartment(context, year, department.Key, [.. department]));
            }
        }
    }

    /// <summary>The link to the newest year; nothing where no year has such a page.</summary>
    public static SiteLink? LinkOf(SiteFacts facts)
    {
        foreach (var year in YearsOf(facts.Records))
            return new SiteLink(PageTitles.Accounts, SitePaths.AccountsYear(year), SiteSection.Accounts);
        return null;
    }

    /// <summary>The years that have an accounts page.</summary>
    public static IEnumerable<FiscalYear> YearsOf(RecordSet records) =>
        records.ProjectSelfEvaluations.Select(self => self.Year)
            .Concat(records.UnitSelfEvaluations.Select(self => self.Year))
            .Distinct().OrderDescending();

    private static AccountsYearPage MakeYear(
        PageContext context,
        FiscalYear year,
        ImmutableArray<ProjectSelfEvaluation> selfEvaluations,
        ImmutableArray<ProjectTarget> targets,
        bool isSplit)
    {
        var records = context.Records;
        var corrected = CorrectionNotes
            .RecordsOf(context, year, RecordKind.ProjectSelfEvaluation, RecordKind.UnitSelfEvaluation, RecordKind.Satisfaction).ToList();
        var units = records.UnitSelfEvaluations.Where(self => self.Year == year).ToImmutableArray();
        var counts = YearCounts.Of(context.Projects, year);
        ImmutableArray<AccountsEntry> entries = AccountsEntries.InOrder(selfEvaluations.Select(self => AccountsEntries.Of(context, self)));
        return new AccountsYearPage
        {
            Site = context.Site,
            Path = SitePaths.AccountsYear(year),
            Title = PageTitles.AccountsYear(year),
            Description = $"{records.Portal.Region} {year} 年 {counts.Published} 个项目的绩效自评：预算执行、得分、等级，以及按公开规则核算的结果。",
            Crumbs = [new Crumb("各年度", SitePaths.Years)],
            LastChange = CorrectionNotes.LastOf(context, corrected),
            Corrections = CorrectionNotes.LinesOf(context, new LinkRoot(SitePaths.AccountsYear(year)), corrected),
            FilingNotes = FilingNotes.Of(
                new LinkRoot(SitePaths.AccountsYear(year)), context.Editions.Notes.OfGovernment(year, Stage.Accounts)),
            Published = context.Records.PublishedByUnits(year, Stage.Accounts),
            Sentence = YearSentences.Of(context, year, Stage.Accounts),
            Year = year,
            Projects = isSplit ? [] : entries,
            ProjectCount = entries.Length,
            WithheldCount = counts.Withheld,
            WithheldTargetCount = counts.WithheldTargets,
            Gaps = GapsViews.Of(context, new LinkRoot(SitePaths.AccountsYear(year)), "金额合计", year, Stage.Accounts),
            Bands = GradeBandWords.Of(selfEvaluations.Select(records.SchemeOf)),
            TargetCount = counts.Targets,
            Units = AccountsEntries.InOrder(units.Select(self => AccountsEntries.Of(context, self))),
            Unmet = context.Unmet.Of(year),
            Departments = DepartmentsOf(context, year, selfEvaluations, targets, isSplit),
            Grades = GradesOf(entries),
            DifferingCount = entries.Count(entry => entry.Differs),
            RecomputedCount = entries.Count(entry => entry.Difference is not null),
            Missing = MissingResults.Of(context, year, targets),
            EmptyTables = EmptyTablesOf(records, units),
            Withheld = WithheldRegister.SelfEvaluationsOf(context, year),
            Process = ProcessYears.LinksOf(new LinkRoot(SitePaths.AccountsYear(year)), SitePaths.AccountsYear(year), context.Records, year),
            Years = [.. YearsOf(context.Records)],
        };
    }

    private static AccountsDepartmentPage MakeDepartment(
        PageContext context, FiscalYear year, UnitCode department, ImmutableArray<ProjectSelfEvaluation> selfEvaluations) => new()
        {
            Site = context.Site,
            Path = SitePaths.AccountsYear(year, department),
            Title = $"{context.Records.NameOf(department)} {year} 年项目绩效自评",
            Crumbs = [new Crumb("各年度", SitePaths.Years), new Crumb(PageTitles.AccountsYear(year), SitePaths.AccountsYear(year))],
            Source = context.Records.NameOf(department),
            Published = context.Records.PublishedByUnits(year, Stage.Accounts, department),
            LastChange = CorrectionNotes.LastOf(context, selfEvaluations.Select(self => self.Key)),
            Corrections = CorrectionNotes.LinesOf(
                context, new LinkRoot(SitePaths.AccountsYear(year, department)), selfEvaluations.Select(self => self.Key)),
            Year = year,
            Projects = AccountsEntries.InOrder(selfEvaluations.Select(self => AccountsEntries.Of(context, self))),
            Gaps = GapsViews.Of(context, new LinkRoot(SitePaths.AccountsYear(year, department)), "金额合计", year, Stage.Accounts, department),
        };

    private static ImmutableArray<AccountsDepartment> DepartmentsOf(
        PageContext context,
        FiscalYear year,
        ImmutableArray<ProjectSelfEvaluation> selfEvaluations,
        ImmutableArray<ProjectTarget> targets,
        bool isSplit)
    {
        var results = selfEvaluations.ToLookup(self => self.Department);
        var targetCounts = targets.CountBy(target => target.Department).ToDictionary();
        return
        [
            .. results.Select(group => group.Key).Concat(targetCounts.Keys).Distinct().Order()
                .Select(department =>
                    DepartmentOf(context, year, department, results, targetCounts.GetValueOrDefault(department), isSplit)),
        ];
    }

    private static AccountsDepartment DepartmentOf(
        PageContext context,
        FiscalYear year,
        UnitCode department,
        ILookup<UnitCode, ProjectSelfEvaluation> results,
        int targets,
        bool isSplit)
    {
        var entries = results[department].Select(self => AccountsEntries.Of(context, self)).ToList();
        return new AccountsDepartment(
            department.Value,
            context.Records.NameOf(department),
            isSplit && entries.Count > 0 ? SitePaths.AccountsYear(year, department) : SitePaths.Unit(department),
            targets,
            entries.Count(entry => !entry.IsWithheld),
            ExecutionRate.OfSums(entries.Select(entry => entry.Execution)),
            entries.Count(entry => entry.Differs),
            UnitStanding.Of(context, year, Stage.Accounts, department));
    }

    private static ImmutableArray<GradeRow> GradesOf(ImmutableArray<AccountsEntry> entries)
    {
        var open = entries.Where(entry => !entry.IsWithheld).ToList();
        var without = open.Count(entry => entry.Grade is null);
        return
        [
            .. Enum.GetValues<Grade>().Select(grade => new GradeRow(grade.Term(), open.Count(entry => entry.Grade == grade))),
            .. without > 0 ? [new GradeRow("未写等级", without)] : Array.Empty<GradeRow>(),
        ];
    }

    private static ImmutableArray<EmptyTableEntry> EmptyTablesOf(RecordSet records, ImmutableArray<UnitSelfEvaluation> units) =>
    [
        .. from self in units
           from table in self.EmptyTables
           select new EmptyTableEntry(
               self.Unit.Value, records.NameOf(self.Unit), SitePaths.Unit(self.Unit), table.Table, table.Explanation),
    ];
}
