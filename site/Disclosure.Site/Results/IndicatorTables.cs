using System.Collections.Immutable;
using Disclosure.Model.Indicators;
using Disclosure.Model.Scoring;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Results;

/// <summary>The indicator table of a year, grouped by first-level indicator in the form's order.</summary>
internal static class IndicatorTables
{
    private const string OnlyPromised = "预算公开时列有、自评表未列的指标";

    /// <summary>A target's indicators.</summary>
    public static IndicatorTable OfTargets(Table<IndicatorLine> file, string caption, ImmutableArray<Indicator> indicators)
    {
        var groups = new GroupList();
        foreach (var indicator in indicators)
            groups.Add(indicator.Level1, RowOf(indicator, null));
        return new IndicatorTable(caption, file.FileName, IndicatorTableColumns.OfTargets, groups.ToImmutable());
    }

    /// <summary>
    /// A self-evaluation's indicators, each beside what was published with the budget: a target that changed, or was not
    /// there, is said; one that has no result is listed at the end.
    /// </summary>
    public static IndicatorTable WithResults(
        Table<IndicatorLine> file,
        string caption,
        ImmutableArray<Indicator> results,
        ImmutableArray<Indicator>? promised,
        SelfEvaluationScore? score)
    {
        var promises = promised is { } targets ? new PromisedIndicators(targets) : null;
        var groups = new GroupList();
        for (var i = 0; i < results.Length; i++)
        {
            var receipt = i < score?.Rows.Length ? score.Rows[i] : null;
            groups.Add(results[i].Level1, ResultRowOf(results[i], promises?.Take(results[i]), promises is not null, receipt));
        }

        foreach (var left in promises?.Left() ?? [])
            groups.Add(OnlyPromised, RowOf(left, null));
        return new IndicatorTable(caption, file.FileName, IndicatorTableColumns.WithResults, groups.ToImmutable());
    }

    private static IndicatorRow ResultRowOf(Indicator row, Indicator? promised, bool hasTarget, ScoreReceipt? receipt) =>
        RowOf(row, promised) with
        {
            TargetNote = NoteOn(row, promised, hasTarget),
            Actual = row.Result?.Actual.Raw ?? "",
            ActualNote = NoteOn(receipt),
            Score = row.Result?.Score?.ToString() ?? "",
            Attainment = AttainmentBadges.Of(row, receipt),
            Reason = NullIfEmpty(row.Result?.Reason),
            Receipt = receipt is null ? null : ReceiptViews.Of(receipt),
        };

    private static IndicatorRow RowOf(Indicator row, Indicator? promised) => new()
    {
        Level2 = row.Level2,
        Name = row.Level3,
        Explanation = NullIfEmpty(row.Explanation ?? promised?.Explanation),
        Rule = NullIfEmpty(row.Rule ?? promised?.Rule),
        Target = row.Target.Raw,
        WholePeriodTarget = NullIfEmpty((row.WholePeriodTarget ?? promised?.WholePeriodTarget)?.Raw),
        Baseline = NullIfEmpty(row.Baseline ?? promised?.Baseline),
        Weight = row.Weight?.ToString() ?? "",
    };

    private static string? NoteOn(Indicator row, Indicator? promised, bool hasTarget)
    {
        if (!hasTarget)
            return null;
        if (promised is null)
            return "预算公开时未列此项";
        return promised.Target.Raw.Trim() == row.Target.Raw.Trim() ? null : $"预算公开时为 {promised.Target.Raw}";
    }

    private static string? NoteOn(ScoreReceipt? receipt) => receipt switch
    {
        { Standing: SatisfactionStanding.Overridden, Surveyed: { } decided } => $"按另行认定的 {decided.Raw} 判断",
        { Surveyed: { } surveyed } => $"按调查满意率 {surveyed.Raw} 判断",
        _ => null,
    };

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
