using System.Collections.Immutable;
using Disclosure.Content.Files;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Duties;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;

namespace Disclosure.Forms.Writing.Prefilled;

/// <summary>What a department or unit is to fill in for a stage of a year, as far as the register and the targets tell it.</summary>
/// <param name="records">The content.</param>
internal sealed class PrefilledSelection(RecordSet records)
{
    private const int NamesTold = 5;

    private readonly List<string> _notes = [];

    /// <summary>
    /// The year that the forms are most likely wanted for: of self-evaluations the last that has targets and is over, of targets the
    /// one after the last that has any. Nothing where there is no target.
    /// </summary>
    /// <param name="unit">The department or unit; nothing for the government.</param>
    /// <param name="stage">The stage.</param>
    public FiscalYear? LikelyYear(Unit? unit, Stage stage)
    {
        var years = TargetYears(unit).ToList();
        if (years.Count == 0)
            return null;
        if (stage == Stage.Budget)
            return FiscalYear.TryFrom(years.Max(year => year.Number) + 1);
        var over = years.Where(year => records.Day is not { } day || year.Number < day.Year).ToList();
        return (over.Count > 0 ? over : years).Max();
    }

    /// <summary>The forms of a department with the units below it, or of a unit.</summary>
    public PrefilledForms Of(Unit unit, Stage stage, FiscalYear year)
    {
        var bodies = records.UnitsOf(unit.Code).Prepend(unit).ToList();
        var forms = stage == Stage.Accounts
            ? bodies.SelectMany(body => Results(body.Code, year))
            : FiscalYear.TryFrom(year.Number - 1) is { } before ? bodies.SelectMany(body => Targets(body.Code, before, year)) : [];
        var found = forms.ToImmutableArray();
        TellThere(found);
        TellWithheld(found);
        return new PrefilledForms(found, [.. _notes]);
    }

    /// <summary>The government's form for a year.</summary>
    public PrefilledForms OfGovernment(FiscalYear year)
    {
        var before = records.GovernmentTargets.LastOrDefault(target => target.Year.Number < year.Number);
        return new PrefilledForms(before is null ? [] : [NextTarget.Of(before, year)], [.. _notes]);
    }

    private IEnumerable<FiscalYear> TargetYears(Unit? unit)
    {
        if (unit is null)
            return records.GovernmentTargets.Select(target => target.Year);
        var bodies = records.UnitsOf(unit.Code).Select(body => body.Code).Append(unit.Code).ToHashSet();
        return records.ProjectTargets.Where(target => bodies.Contains(target.Unit)).Select(target => target.Year)
            .Concat(records.UnitTargets.Where(target => bodies.Contains(target.Unit)).Select(target => target.Year));
    }

    private IEnumerable<IDisclosureRecord> Results(UnitCode unit, FiscalYear year)
    {
        var approved = new ApprovedTargets(records, _notes);
        if (records.FindUnitTarget(unit, year) is { } whole)
            yield return StartedSelfEvaluation.Of(approved.Of(whole), records);
        foreach (var target in ProjectsOf(unit, year))
            yield return StartedSelfEvaluation.Of(approved.Of(target), records);
    }

    private IEnumerable<IDisclosureRecord> Targets(UnitCode unit, FiscalYear before, FiscalYear year)
    {
        if (records.FindUnitTarget(unit, before) is { } whole)
            yield return NextTarget.Of(whole, records.FindUnitSelfEvaluation(unit, before), year);
        var ended = new List<ProjectTarget>();
        foreach (var target in ProjectsOf(unit, before))
        {
            if (HasEnded(target, year))
                ended.Add(target);
            else
                yield return NextTarget.Of(target, records.FindProjectSelfEvaluation(target.Code, before), year);
        }

        if (ended.Count > 0)
            _notes.Add($"到期或者退出的没有放进去：{Names(ended.Select(target => $"{target.Code} {target.Name}"))}。");
    }

    private IEnumerable<ProjectTarget> ProjectsOf(UnitCode unit, FiscalYear year) =>
        records.ProjectTargets.Where(target => target.Unit == unit && target.Year == year);

    private bool HasEnded(ProjectTarget target, FiscalYear year) =>
        target.Period?.End is { } end && end.Year < year.Number || OwedItems.Of(records).HasEnded(target.Code, year);

    private void TellThere(ImmutableArray<IDisclosureRecord> forms)
    {
        var there = forms.Where(form => records.Find(form.Key) is not null).Select(form => ContentLayout.PathOf(form)).ToList();
        if (there.Count > 0)
            _notes.Add($"已有 {there.Count} 张表的记录（{Names(there)}），再导入时不同的会列出来。");
    }

    private void TellWithheld(ImmutableArray<IDisclosureRecord> forms)
    {
        var withheld = forms.OfType<PerformanceTable>().Where(form => form.Withheld is not null).Select(form => form.Key.Code).ToList();
        if (withheld.Count > 0)
            _notes.Add($"{Names(withheld)} 标为不予公开，填好的表只供内部使用，请勿外传。");
    }

    private static string Names(IEnumerable<string> names)
    {
        var all = names.ToList();
        return string.Join('、', all.Take(NamesTold)) + (all.Count > NamesTold ? $"等 {all.Count} 个" : "");
    }
}
