using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;

namespace Disclosure.Generator.Build.Pages;

/// <summary>The register of what is not published, and on what basis (不予公开登记).</summary>
internal static class WithheldRegister
{
    /// <summary>Withheld targets of a year.</summary>
    public static ImmutableArray<WithheldEntry> TargetsOf(RecordSet records, FiscalYear year) =>
        [.. Projects(records).Concat(UnitTargets(records)).Where(entry => entry.Year == year.ToString())];

    /// <summary>Withheld self-evaluations of a year.</summary>
    public static ImmutableArray<WithheldEntry> SelfEvaluationsOf(RecordSet records, FiscalYear year) =>
        [.. ProjectSelfEvaluations(records).Concat(UnitSelfEvaluations(records)).Where(entry => entry.Year == year.ToString())];

    /// <summary>Everything withheld, newest year first.</summary>
    public static ImmutableArray<WithheldEntry> All(RecordSet records) =>
    [
        .. Projects(records)
            .Concat(UnitTargets(records))
            .Concat(ProjectSelfEvaluations(records))
            .Concat(UnitSelfEvaluations(records))
            .Concat(Evaluations(records))
            .OrderByDescending(entry => entry.Year, StringComparer.Ordinal),
    ];

    private static IEnumerable<WithheldEntry> Projects(RecordSet records) =>
        from target in records.ProjectTargets
        where target.Withheld is not null
        select Entry(records, target.Year, "项目支出绩效目标", target.Name, SitePaths.Project(target.Code), target.Unit, target.Withheld!);

    private static IEnumerable<WithheldEntry> UnitTargets(RecordSet records) =>
        from target in records.UnitTargets
        where target.Withheld is not null
        select Entry(
            records, target.Year, "整体支出绩效目标", records.NameOf(target.Unit), SitePaths.Unit(target.Unit), target.Unit, target.Withheld!);

    private static IEnumerable<WithheldEntry> ProjectSelfEvaluations(RecordSet records) =>
        from self in records.ProjectSelfEvaluations
        where self.Withheld is not null
        select Entry(records, self.Year, "项目支出绩效自评", self.Name, SitePaths.Project(self.Code), self.Unit, self.Withheld!);

    private static IEnumerable<WithheldEntry> UnitSelfEvaluations(RecordSet records) =>
        from self in records.UnitSelfEvaluations
        where self.Withheld is not null
        select Entry(records, self.Year, "整体支出绩效自评", records.NameOf(self.Unit), SitePaths.Unit(self.Unit), self.Unit, self.Withheld!);

    private static IEnumerable<WithheldEntry> Evaluations(RecordSet records) =>
        from evaluation in records.Evaluations
        where evaluation.Withheld is not null
        select Entry(
            records, evaluation.Year, "绩效评价报告", evaluation.Title, SitePaths.Evaluation(evaluation), evaluation.Unit, evaluation.Withheld!);

    private static WithheldEntry Entry(
        RecordSet records, FiscalYear year, string item, string name, string path, UnitCode unit, Withholding withheld) =>
        new(year.ToString(), item, name, path, records.NameOf(unit), withheld.Basis, withheld.Reason);
}
