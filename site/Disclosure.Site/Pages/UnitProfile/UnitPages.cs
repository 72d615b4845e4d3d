using System.Collections.Immutable;
using Disclosure.Model.Clocks;
using Disclosure.Model.Organisation;
using Disclosure.Model.Registry;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.UnitYears;
using Disclosure.Site.Sentences;

namespace Disclosure.Site.Pages.UnitProfile;

/// <summary>A page for each department and unit.</summary>
internal static class UnitPages
{
    public static IEnumerable<PagePlan> Plan(PageContext context) =>
        context.Records.Units.Select(unit => PagePlan.InFolder(SitePaths.Unit(unit.Code), () => Build(context, unit)) with
        {
            Fingerprint = () => context.Inputs.OfUnit(unit),
        });

    public static UnitPage Build(PageContext context, Unit unit)
    {
        var projects = context.Projects;
        var years = ImmutableArray.CreateBuilder<UnitYear>();
        foreach (var shown in UnitYearPages.YearsOf(context.Records))
        {
            if (new UnitYearBuilder(context, projects, unit, shown).Build() is { IsEmpty: false } year)
                years.Add(year);
        }

        return new UnitPage
        {
            Site = context.Site,
            Path = SitePaths.Unit(unit.Code),
            Title = context.Records.Names.Of(unit),
            Code = unit.Code.Value,
            FormerCodes = context.Records.Publications.Renames.FormerOf(unit.Code.Value),
            Description = $"{context.Records.Names.Of(unit)}各年度部门（单位）整体绩效、项目绩效目标与自评结果、公开时限。",
            Crumbs = CrumbsTo(context.Records, unit),
            Published = context.Records.NewestPublication(unit.Code),
            Edition = EditionsCited.Of(context, unit),
            LastChange = CorrectionNotes.LastOf(context, CorrectionNotes.RecordsOf(context, unit.Code).Append(unit.Key)),
            Source = context.Records.Names.Of(unit),
            Sentence = UnitSentences.Of(context, unit),
            Corrections = CorrectionsOutside(context, unit, years),
            Functions = unit.Functions,
            Facts = FactsOf(context.Records, unit),
            Units =
            [
                .. context.Records.UnitsOf(unit.Code)
                    .Select(child => new SwitchLink(context.Records.Names.Of(child), "../../" + SitePaths.Unit(child.Code))),
            ],
            Newest = NewestYear.Of(context, years),
            Rows = UnitYearRows.Of(context, unit, years),
            Years = years.DrainToImmutable(),
        };
    }

    // The unit's own entry, and what was changed of a year that has no section.
    private static ImmutableArray<CorrectionNote> CorrectionsOutside(PageContext context, Unit unit, IEnumerable<UnitYear> years)
    {
        var shown = years.Select(year => year.Year).ToHashSet();
        var outside = CorrectionNotes.RecordsOf(context, unit.Code).Where(key => key.Year is { } year && !shown.Contains(year.Number));
        return CorrectionNotes.Of(context, new LinkRoot(SitePaths.Unit(unit.Code)), outside.Append(unit.Key));
    }

    private static ImmutableArray<Crumb> CrumbsTo(RecordSet records, Unit unit) =>
        unit.Parent is { } parent && records.FindUnit(parent) is { } department
            ? [new Crumb("部门单位", SitePaths.Units), new Crumb(records.Names.Of(department), SitePaths.Unit(parent))]
            : [new Crumb("部门单位", SitePaths.Units)];

    private static ImmutableArray<FactItem> FactsOf(RecordSet records, Unit unit)
    {
        var facts = ImmutableArray.CreateBuilder<FactItem>(4);
        facts.Add(new FactItem("单位编码", unit.Code.Value));
        if (records.Publications.Renames.FormerOf(unit.Code.Value) is { IsEmpty: false } former)
            facts.Add(new FactItem("原编码", string.Join('、', former)));
        facts.Add(new FactItem("类别", unit.Kind.Term()));
        if (unit.Parent is { } parent)
            facts.Add(new FactItem("主管部门", records.NameOf(parent), "../../" + SitePaths.Unit(parent)));
        if (unit.Contact is { } contact)
            facts.Add(new FactItem("公开事项咨询", contact));
        return facts.DrainToImmutable();
    }
}
