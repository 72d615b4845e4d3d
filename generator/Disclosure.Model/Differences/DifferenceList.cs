using System.Globalization;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Records;

namespace Disclosure.Model.Differences;

/// <summary>
/// What came or was taken down as lines that people can take in: approvals are counted by year and stage, of every other kind the first
/// are named.
/// </summary>
internal static class DifferenceList
{
    /// <summary>The most of a kind that are named.</summary>
    public const int MostNamed = 20;

    /// <summary>The lines, in the order of what they tell.</summary>
    public static IEnumerable<string> Of(IEnumerable<RecordDifference> all) =>
        all.GroupBy(one => (one.Record?.Kind, one.IsScan)).SelectMany(
            kind => kind.Key.Kind == RecordKind.ApprovalAct ? Counted(kind, kind.Key.IsScan) : Named([.. kind]));

    private static IEnumerable<string> Counted(IEnumerable<RecordDifference> approvals, bool areScans) =>
        from one in approvals
        let key = one.Record!.Value
        group one by (key.Year, Stage: ApprovalAct.StageOf(key.Variant)) into told
        orderby told.Key.Year?.Number, told.Key.Stage
        select string.Create(
            CultureInfo.InvariantCulture,
            $"{told.Key.Year}年{(told.Key.Stage == Stage.Budget ? "预算" : "决算")}批复{(areScans ? "的扫描件" : "")} {told.Count()} 件");

    private static IEnumerable<string> Named(List<RecordDifference> all)
    {
        var named = all.Take(MostNamed).Select(one => one.Subject);
        return all.Count <= MostNamed ? named : named.Append($"……等 {all.Count} 项");
    }
}
