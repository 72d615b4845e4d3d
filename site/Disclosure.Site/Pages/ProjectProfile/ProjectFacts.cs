using System.Collections.Immutable;
using Disclosure.Model.Codes;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.ProjectProfile;

/// <summary>What a project is, in named facts.</summary>
internal static class ProjectFacts
{
    private const string Root = "../../";

    public static ImmutableArray<FactItem> Of(RecordSet records, ProjectDossier project)
    {
        var facts = ImmutableArray.CreateBuilder<FactItem>(8);
        facts.Add(new FactItem("项目编码", project.Code.Value));
        if (records.Publications.Renames.FormerOf(project.Code.Value) is { IsEmpty: false } former)
            facts.Add(new FactItem("原编码", string.Join('、', former)));
        facts.Add(UnitFact("主管部门", records, project.Department));
        facts.Add(UnitFact("实施单位", records, project.Unit));
        if (project.NewestTarget is { } target)
            AddTarget(facts, target);
        return facts.DrainToImmutable();
    }

    private static void AddTarget(ImmutableArray<FactItem>.Builder facts, ProjectTarget target)
    {
        facts.Add(new FactItem("预算类别", target.Budget.Term()));
        if (target.Withheld is not null)
            return;
        facts.Add(new FactItem(
            "类型", target.Attribute is { Length: > 0 } attribute ? $"{target.Kind.Term()}（{attribute}）" : target.Kind.Term()));
        if (target.Period is { } period)
            facts.Add(new FactItem("实施期限", period.End is { } end ? $"{period.Start} 至 {end}" : $"{period.Start} 起，长期"));
    }

    private static FactItem UnitFact(string name, RecordSet records, UnitCode code) =>
        records.FindUnit(code) is not null
            ? new FactItem(name, records.NameOf(code), Root + SitePaths.Unit(code))
            : new FactItem(name, code.Value);
}
