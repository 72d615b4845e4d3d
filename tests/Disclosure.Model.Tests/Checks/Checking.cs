using System.Collections.Immutable;
using Disclosure.Model.Checks;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Tests.Checks;

/// <summary>Runs the checks over the test district with one thing changed in it.</summary>
internal static class Checking
{
    /// <summary>The district with <paramref name="changed"/> in the place of the records with the same keys.</summary>
    public static ImmutableArray<Finding> DistrictWith(params IDisclosureRecord[] changed) => District(TestRecords.Portal, [], changed);

    public static ImmutableArray<Finding> DistrictWithout(RecordKey missing) => District(TestRecords.Portal, [missing], []);

    public static ImmutableArray<Finding> District(Portal portal, RecordKey[] missing, IDisclosureRecord[] changed) =>
        RecordChecks.Check(
            TestRecords.Set(portal, [.. changed, .. TestRecords.District.Where(record => !missing.Contains(record.Key))]));

    public static ImmutableArray<Finding> Target(Func<ProjectTarget, ProjectTarget> change) => DistrictWith(change(TestRecords.Target));

    public static ImmutableArray<Finding> Self(Func<ProjectSelfEvaluation, ProjectSelfEvaluation> change) =>
        DistrictWith(change(TestRecords.SelfEvaluation));

    public static ImmutableArray<Finding> Evaluated(Func<Evaluation, Evaluation> change) => DistrictWith(change(TestRecords.Evaluation));

    /// <summary>The target with a row of the table changed.</summary>
    public static ImmutableArray<Finding> TargetRow(int i, Func<Indicator, Indicator> change) =>
        Target(target => target with { Indicators = target.Indicators.SetItem(i, change(target.Indicators[i])) });

    /// <summary>The self-evaluation with a row of the table changed.</summary>
    public static ImmutableArray<Finding> SelfRow(int i, Func<Indicator, Indicator> change) =>
        Self(self => self with { Indicators = self.Indicators.SetItem(i, change(self.Indicators[i])) });

    /// <summary>The findings on one record.</summary>
    public static ImmutableArray<Finding> Of(this ImmutableArray<Finding> findings, RecordKey record) =>
        [.. findings.Where(finding => finding.Place.Record == record)];

    public static void Tells(this ImmutableArray<Finding> findings, string code, string path, Severity severity)
    {
        var finding = Assert.Single(findings, finding => finding.Code == code && finding.Place.Path == path);
        Assert.Equal(severity, finding.Severity);
        Assert.False(string.IsNullOrWhiteSpace(finding.Message));
    }

    public static void Blocks(this ImmutableArray<Finding> findings, string code, string path = "") =>
        findings.Tells(code, path, Severity.Error);

    public static void Warns(this ImmutableArray<Finding> findings, string code, string path = "") =>
        findings.Tells(code, path, Severity.Warning);

    public static void Informs(this ImmutableArray<Finding> findings, string code, string path = "") =>
        findings.Tells(code, path, Severity.Info);

    public static void SaysNothingOf(this ImmutableArray<Finding> findings, string code) =>
        Assert.DoesNotContain(findings, finding => finding.Code == code);
}
