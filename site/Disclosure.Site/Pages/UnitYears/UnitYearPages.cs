using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Duties;
using Disclosure.Model.Organisation;
using Disclosure.Model.Registry;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Sentences;

namespace Disclosure.Site.Pages.UnitYears;

/// <summary>A page for each department and unit in each year that anybody owes something in: one without anything says why.</summary>
internal static class UnitYearPages
{
    public static IEnumerable<PagePlan> Plan(PageContext context) =>
        from unit in context.Records.Units
        from year in YearsOf(context.Records)
        select PagePlan.InFolder(SitePaths.UnitYear(unit.Code, year), () => Build(context, unit, year)) with
        {
            Fingerprint = () => context.Inputs.OfUnitYear(unit, year),
        };

    /// <summary>The years, newest first.</summary>
    public static IEnumerable<FiscalYear> YearsOf(RecordSet records) => OwedItems.Of(records).Years.Reverse();

    public static UnitYearPage Build(PageContext context, Unit unit, FiscalYear year)
    {
        var name = context.Records.Names.Of(unit);
        var path = SitePaths.UnitYear(unit.Code, year);
        var section = new UnitYearBuilder(context, context.Projects, unit, year).Build();
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
            Edition = EditionsCited.Of(context, unit),
            LastChange = CorrectionNotes.LastOf(context, CorrectionNotes.RecordsOf(context, unit.Code, year)),
            Source = name,
            Sentence = UnitSentences.Of(context, unit, year),
            Switch = SwitchOf(context.Records, unit, year),
            Year = section,
        };
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
