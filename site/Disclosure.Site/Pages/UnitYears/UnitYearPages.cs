using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Duties;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Registry;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.Evaluations;
using Disclosure.Site.Pages.Unmet;
using Disclosure.Site.Sentences;

namespace Disclosure.Site.Pages.UnitYears;

/// <summary>A page for each department and unit in each year that anybody owes something in: one without anything says why.</summary>
internal static class UnitYearPages
{
    public static IEnumerable<PagePlan> Plan(PageContext context)
    {
        var district = new DistrictYears(context);
        return from unit in context.Records.Units
               from year in YearsOf(context.Records)
               select PagePlan.InFolder(SitePaths.UnitYear(unit.Code, year), () => Build(context, district, unit, year)) with
               {
                   Fingerprint = () => context.Inputs.OfUnitYear(unit, year, district.Of(year).ToString()),
               };
    }

    /// <summary>The years, newest first.</summary>
    public static IEnumerable<FiscalYear> YearsOf(RecordSet records) => OwedItems.Of(records).Years.Reverse();

    public static UnitYearPage Build(PageContext context, DistrictYears district, Unit unit, FiscalYear year)
    {
        var name = context.Records.Names.Of(unit);
        var path = SitePaths.UnitYear(unit.Code, year);
        var root = new LinkRoot(path);
        var section = new UnitYearBuilder(context, context.Projects, unit, year);
        var built = section.Build();
        var unmet = UnmetRows.Of(context, SelvesOf(context, unit, year));
        var summary = context.Unmet.Of(year, unit);
        return new UnitYearPage
        {
            Site = context.Site,
            Path = path,
            Title = $"{name} {year} 年",
            Code = unit.Code.Value,
            Name = name,
            Description = $"{name} {year} 年的预算和执行、项目绩效自评、没做到的目标、评价和整改、公开时限。",
            Crumbs = CrumbsTo(context.Records, unit),
            Published = context.Records.NewestPublication(unit.Code, year),
            Edition = EditionsCited.Of(context, unit, year),
            LastChange = CorrectionNotes.LastOf(context, CorrectionNotes.RecordsOf(context, unit.Code, year)),
            Source = name,
            Sentence = UnitSentences.Of(context, unit, year),
            Switch = SwitchOf(context.Records, unit, year),
            Year = built,
            NoProjects = built.ProjectRows.IsEmpty ? NoProjects.Of(context, root, unit, year) : null,
            Pack = section.HasContent ? new SwitchLink("打印代表审议材料", root.LinkTo(SitePaths.MeetingPack(unit.Code, year))) : null,
            Money = MoneyTable.RowsOf(built),
            Missed = unmet.Missed,
            Partly = unmet.Partly,
            UnmetInWords = summary.InWords,
            AllUnmet = summary.IsKnown ? new SwitchLink($"{year} 年各部门没做到的", root.LinkTo(summary.Path)) : null,
            Evaluated =
            [
                .. UnitFigures.EvaluationsOf(context, unit, year).Select(evaluation => EvaluationEntries.Of(context, evaluation))
                    .OrderBy(entry => entry.Disagreement?.Value ?? decimal.MaxValue),
            ],
            Figures = FigureTable.RowsOf(context, district, unit, year),
        };
    }

    /// <summary>The published self-evaluations of a unit and of the projects on its page.</summary>
    internal static IEnumerable<SelfEvaluation> SelvesOf(PageContext context, Unit unit, FiscalYear year)
    {
        foreach (var project in context.Projects.ListedOn(unit, year))
        {
            if (project.PublishedSelf is { } published)
                yield return published;
        }

        if (context.Records.FindUnitSelfEvaluation(unit.Code, year) is { Withheld: null } self)
            yield return self;
    }

    private static YearSwitch SwitchOf(RecordSet records, Unit unit, FiscalYear shown)
    {
        var root = new LinkRoot(SitePaths.UnitYear(unit.Code, shown));
        return new YearSwitch(
            "年度",
            [
                .. YearsOf(records)
                    .Select(year => new SwitchLink($"{year} 年", root.LinkTo(SitePaths.UnitYear(unit.Code, year)), year == shown)),
            ]);
    }

    private static ImmutableArray<Crumb> CrumbsTo(RecordSet records, Unit unit) =>
    [
        new Crumb("部门单位", SitePaths.Units),
        .. unit.Parent is { } parent && records.FindUnit(parent) is { } department
            ? [new Crumb(records.Names.Of(department), SitePaths.Unit(parent))]
            : Array.Empty<Crumb>(),
        new Crumb(records.Names.Of(unit), SitePaths.Unit(unit.Code)),
    ];
}
