using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Corrections;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Differences;

/// <summary>Finds the figures that changed because records did: recomputed scores, and totals of units, departments and years.</summary>
internal static class FollowingFigures
{
    public static ImmutableArray<FollowingFigure> Between(
        RecordSet before, RecordSet after, IReadOnlyCollection<RecordKey> touched, IReadOnlySet<RecordKey> erased,
        Func<UnitCode, string?> nameOf)
    {
        var summed = touched.Where(key => !erased.Any(gone => gone.Kind == key.Kind && gone.Year == key.Year)).ToList();
        var scores = ScoredBy(before, after, touched)
            .Select(key => ScoreEffect.Between(before, after, key))
            .OfType<ScoreEffect>().Where(effect => effect.HasChanged)
            .Select(effect => new FollowingFigure(
                RecordSubjects.Of(after.Find(effect.Record)!, nameOf), ScoreEffect.Name, effect.Before, effect.After));
        return [.. scores, .. Targets(before, after, summed, nameOf), .. Spending(before, after, summed, nameOf)];
    }

    /// <summary>The self-evaluations whose recomputed score hangs on what was touched.</summary>
    internal static IEnumerable<RecordKey> ScoredBy(RecordSet before, RecordSet after, IReadOnlyCollection<RecordKey> touched)
    {
        var all = touched.Any(key => key.Kind == RecordKind.Portal) && !before.Portal.Schemes.SequenceEqual(after.Portal.Schemes)
            ? after.ProjectSelfEvaluations.Select(self => self.Key).Concat(after.UnitSelfEvaluations.Select(self => self.Key))
            : touched.Select(key => ScoredBy(before, after, key)).OfType<RecordKey>();
        return all.Distinct().Order(RecordOrder.Comparer);
    }

    private static RecordKey? ScoredBy(RecordSet before, RecordSet after, RecordKey touched) => touched.Kind switch
    {
        RecordKind.ProjectSelfEvaluation or RecordKind.UnitSelfEvaluation => touched,
        RecordKind.Satisfaction when (after.Find(touched) ?? before.Find(touched)) is SatisfactionResult result =>
            result.Project is { } project
                ? RecordKey.ForProject(RecordKind.ProjectSelfEvaluation, result.Year, project)
                : RecordKey.ForUnit(RecordKind.UnitSelfEvaluation, result.Year, result.Unit),
        _ => null,
    };

    private static IEnumerable<FollowingFigure> Targets(
        RecordSet before, RecordSet after, IReadOnlyCollection<RecordKey> touched, Func<UnitCode, string?> nameOf)
    {
        var (old, now) = (TargetsOf(before), TargetsOf(after));
        return Groups(old.Concat(now), touched, RecordKind.ProjectTarget)
            .SelectMany(group => Compare(group, old, now, "绩效目标的项目", "年初预算合计", SubjectOf(group, after, nameOf)));
    }

    private static IEnumerable<FollowingFigure> Spending(
        RecordSet before, RecordSet after, IReadOnlyCollection<RecordKey> touched, Func<UnitCode, string?> nameOf)
    {
        var (old, now) = (SelfEvaluationsOf(before), SelfEvaluationsOf(after));
        return Groups(old.Concat(now), touched, RecordKind.ProjectSelfEvaluation)
            .SelectMany(group => Compare(group, old, now, "绩效自评的项目", "全年执行数合计", SubjectOf(group, after, nameOf)));
    }

    private static List<Summand> TargetsOf(RecordSet records) =>
        [.. records.ProjectTargets.Select(target => new Summand(
            target.Key, target.Year, target.Unit, target.Department, target.YearAmount()))];

    private static List<Summand> SelfEvaluationsOf(RecordSet records) =>
        [.. records.ProjectSelfEvaluations.Select(self => new Summand(
            self.Key, self.Year, self.Unit, self.Department, self.Withheld is null ? self.Funds.Total?.Executed : null))];

    // The unit, its department and the district, each once, in the years in which something of them was touched.
    private static IEnumerable<(FiscalYear Year, UnitCode? Code)> Groups(
        IEnumerable<Summand> all, IReadOnlyCollection<RecordKey> touched, RecordKind kind)
    {
        var keys = touched.Where(key => key.Kind == kind).ToHashSet();
        return all.Where(one => keys.Contains(one.Key))
            .SelectMany(one => new (FiscalYear, UnitCode?)[] { (one.Year, one.Unit), (one.Year, one.Department), (one.Year, null) })
            .Distinct()
            .OrderBy(group => group.Item1).ThenBy(group => group.Item2 is null).ThenBy(group => group.Item2?.Value, StringComparer.Ordinal);
    }

    private static IEnumerable<FollowingFigure> Compare(
        (FiscalYear Year, UnitCode? Code) group, List<Summand> before, List<Summand> after, string counted, string summed, string subject)
    {
        var (old, now) = (before.Where(one => one.IsIn(group)).ToList(), after.Where(one => one.IsIn(group)).ToList());
        if (old.Count != now.Count)
            yield return new FollowingFigure(subject, counted, CountOf(old), CountOf(now));
        var (was, isNow) = (SumOf(old), SumOf(now));
        if (was.Yuan != isNow.Yuan)
            yield return new FollowingFigure(subject, summed, AmountWords.Of(was, isNow), AmountWords.Of(isNow, was));
    }

    private static string SubjectOf((FiscalYear Year, UnitCode? Code) group, RecordSet records, Func<UnitCode, string?> nameOf) =>
        group.Code is { } code ? $"{RecordSubjects.OfUnit(code, nameOf)}{group.Year}年" : $"{records.Portal.Region}{group.Year}年";

    private static string CountOf(List<Summand> all) => string.Create(CultureInfo.InvariantCulture, $"{all.Count}个");

    private static Money SumOf(List<Summand> all) => Money.Sum(all.Select(one => one.Amount).OfType<Money>());

    private sealed record Summand(RecordKey Key, FiscalYear Year, UnitCode Unit, UnitCode Department, Money? Amount)
    {
        public bool IsIn((FiscalYear Year, UnitCode? Code) group) =>
            Year == group.Year && (group.Code is null || Unit == group.Code || Department == group.Code);
    }
}
