using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Registers;

/// <summary>The register of what is not published, and on what basis (不予公开登记).</summary>
internal static class WithheldRegister
{
    /// <summary>Withheld targets of a year.</summary>
    public static ImmutableArray<WithheldEntry> TargetsOf(PageContext context, FiscalYear year) =>
        [.. Projects(context).Concat(UnitTargets(context)).Where(entry => entry.Year == year)];

    /// <summary>Withheld self-evaluations of a year.</summary>
    public static ImmutableArray<WithheldEntry> SelfEvaluationsOf(PageContext context, FiscalYear year) =>
        [.. ProjectSelfEvaluations(context).Concat(UnitSelfEvaluations(context)).Where(entry => entry.Year == year)];

    /// <summary>Everything withheld, newest year first.</summary>
    public static ImmutableArray<WithheldEntry> All(PageContext context) =>
    [
        .. Projects(context)
            .Concat(UnitTargets(context))
            .Concat(ProjectSelfEvaluations(context))
            .Concat(UnitSelfEvaluations(context))
            .Concat(Evaluations(context))
            .OrderByDescending(entry => entry.Year),
    ];

    private static IEnumerable<WithheldEntry> Projects(PageContext context) =>
        from target in context.Records.ProjectTargets
        where target.Withheld is not null
        select Entry(
            context, target, "项目支出绩效目标", context.Records.Names.Of(target), SitePaths.Project(target.Code), target.Unit, target.Withheld!);

    private static IEnumerable<WithheldEntry> UnitTargets(PageContext context) =>
        from target in context.Records.UnitTargets
        where target.Withheld is not null
        select Entry(
            context, target, "整体支出绩效目标", context.Records.NameOf(target.Unit),
            UnitYearPaths.Of(context.Records, target.Unit, target.Year), target.Unit, target.Withheld!);

    private static IEnumerable<WithheldEntry> ProjectSelfEvaluations(PageContext context) =>
        from self in context.Records.ProjectSelfEvaluations
        where self.Withheld is not null
        select Entry(context, self, "项目支出绩效自评", context.Records.Names.Of(self), SitePaths.Project(self.Code), self.Unit, self.Withheld!);

    private static IEnumerable<WithheldEntry> UnitSelfEvaluations(PageContext context) =>
        from self in context.Records.UnitSelfEvaluations
        where self.Withheld is not null
        select Entry(
            context, self, "整体支出绩效自评", context.Records.NameOf(self.Unit),
            UnitYearPaths.Of(context.Records, self.Unit, self.Year), self.Unit, self.Withheld!);

    private static IEnumerable<WithheldEntry> Evaluations(PageContext context) =>
        from evaluation in context.Records.Evaluations
        where evaluation.Withheld is not null
        select Entry(
            context, evaluation, "绩效评价报告", evaluation.Title, SitePaths.Evaluation(evaluation), evaluation.Unit, evaluation.Withheld!);

    private static WithheldEntry Entry(
        PageContext context, IDisclosureRecord record, string item, string name, string path, UnitCode unit, Withholding withheld) =>
        new(
            record.Key.Year!.Value, item, name, path, context.Records.NameOf(unit), withheld.Basis, withheld.Reason);
}
