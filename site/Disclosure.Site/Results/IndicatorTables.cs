using System.Collections.Immutable;
using Disclosure.Model.Indicators;
using Disclosure.Model.LastYear;
using Disclosure.Model.Scoring;
using Disclosure.Site.Components;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Results;

/// <summary>The indicator table of a year, grouped by first-level indicator in the form's order.</summary>
internal static class IndicatorTables
{
    private const string OnlyPromised = "预算公开时列有、自评表未列的指标";

    private static readonly string Explanation = IndicatorTableColumns.HeadingOf("explanation");
    private static readonly string Rule = IndicatorTableColumns.HeadingOf("rule");
    private static readonly string Baseline = IndicatorTableColumns.HeadingOf("baseline");

    /// <summary>A target's indicators, each beside what it was last year.</summary>
    public static IndicatorTable OfTargets(
        Table<IndicatorLine> file, string caption, ImmutableArray<Indicator> indicators, YearComparison? comparison)
    {
        var groups = new GroupList();
        for (var i = 0; i < indicators.Length; i++)
            groups.Add(indicators[i].Level1, PromiseOf(indicators[i], comparison?.Rows[i]));
        AddGone(groups, comparison);
        return new IndicatorTable(caption, file.FileName, IndicatorTableColumns.OfTargets, groups.ToImmutable());
    }

    /// <summary>
    /// A self-evaluation's indicators, each beside what was published with the budget: a target that changed, or was not
    /// there, is said; one that has no result is listed at the end. Beside each stands what it was last year.
    /// </summary>
    public static IndicatorTable WithResults(
        Table<IndicatorLine> file,
        string caption,
        ImmutableArray<Indicator> results,
        ImmutableArray<Indicator>? promised,
        SelfEvaluationScore? score,
        YearComparison? comparison)
    {
        var promises = promised is { } targets ? new PromisedIndicators(targets) : null;
        var groups = new GroupList();
        for (var i = 0; i < results.Length; i++)
        {
            var receipt = i < score?.Rows.Length ? score.Rows[i] : null;
            var row = ResultRowOf(results[i], promises?.Take(results[i]), promises is not null, receipt);
            var compared = comparison?.Rows[i];
            groups.Add(results[i].Level1, WithLastYear(row, compared) with
            {
                Bar = IndicatorBars.OfResult(results[i], receipt, row.Judged!.Value, compared?.Last),
            });
        }

        var next = results.Length;
        foreach (var left in promises?.Left() ?? [])
            groups.Add(OnlyPromised, WithLastYear(RowOf(left, null), comparison?.Rows[next++]));
        AddGone(groups, comparison);
        return SharedRules.Of(new IndicatorTable(caption, file.FileName, IndicatorTableColumns.WithResults, groups.ToImmutable()));
    }

    /// <summary>What a table of results lists, in its order: the results, then what was promised and has none.</summary>
    public static ImmutableArray<Indicator> ListedOf(ImmutableArray<Indicator> results, ImmutableArray<Indicator>? promised)
    {
        if (promised is not { } targets)
            return results;
        var promises = new PromisedIndicators(targets);
        foreach (var result in results)
            promises.Take(result);
        return [.. results, .. promises.Left()];
    }

    private static IndicatorRow PromiseOf(Indicator row, ComparedIndicator? compared) => RowOf(row, null) with
    {
        LastTarget = LastYearWords.TargetAndResult(compared),
        Standing = StandingOf(compared),
        Bar = IndicatorBars.OfPromise(row, compared?.Last),
    };

    private static IndicatorRow WithLastYear(IndicatorRow row, ComparedIndicator? compared) => row with
    {
        LastTarget = LastYearWords.Target(compared),
        LastActual = LastYearWords.Result(compared?.Last),
        Standing = StandingOf(compared),
    };

    private static Badge? StandingOf(ComparedIndicator? compared) => compared is { IsNew: true } ? LastYearWords.New : null;

    private static void AddGone(GroupList groups, YearComparison? comparison)
    {
        foreach (var gone in comparison?.Gone ?? [])
        {
            groups.Add(LastYearWords.GoneGroup, new IndicatorRow
            {
                Level2 = gone.Row.Level2,
                Name = gone.Row.Level3,
                Target = "",
                LastTarget = LastYearWords.TargetAndResult(gone),
                Standing = LastYearWords.Gone,
                Weight = "",
            });
        }
    }

    private static IndicatorRow ResultRowOf(Indicator row, Indicator? promised, bool hasTarget, ScoreReceipt? receipt) =>
        RowOf(row, promised) with
        {
            TargetNote = NoteOn(row, promised, hasTarget),
            Actual = row.Result?.Actual.Raw ?? "",
            ActualNote = DecidedWords.Of(receipt),
            Score = row.Result?.Score?.ToString() ?? "",
            Judged = Attainments.Of(row, receipt),
            Reason = NullIfEmpty(row.Result?.Reason),
            Receipt = receipt is null
                ? ReceiptViews.OfPromise(PromiseOf(row, promised))
                : ReceiptViews.Of(receipt, PromiseOf(row, promised)),
        };

    private static IndicatorRow RowOf(Indicator row, Indicator? promised) => new()
    {
        Level2 = row.Level2,
        Name = row.Level3,
        Target = row.Target.Raw,
        Receipt = ReceiptViews.OfPromise(PromiseOf(row, promised)),
        ChangeReason = NullIfEmpty(row.ChangeReason ?? promised?.ChangeReason),
        Weight = row.Weight?.ToString() ?? "",
    };

    // What a form says of an indicator beside its value: few read it, so that the row folds it away.
    private static ImmutableArray<FactItem> PromiseOf(Indicator row, Indicator? promised)
    {
        (string Name, string? Text)[] facts =
        [
            (Explanation, row.Explanation ?? promised?.Explanation),
            (Rule, row.Rule ?? promised?.Rule),
            ("全周期指标值", (row.WholePeriodTarget ?? promised?.WholePeriodTarget)?.Raw),
            (Baseline, row.Baseline ?? promised?.Baseline),
        ];
        return [.. facts.Where(fact => !string.IsNullOrEmpty(fact.Text)).Select(fact => new FactItem(fact.Name, fact.Text!))];
    }

    private static string? NoteOn(Indicator row, Indicator? promised, bool hasTarget)
    {
        if (!hasTarget)
            return null;
        if (promised is null)
            return "预算公开时未列此项";
        return promised.Target.Raw.Trim() == row.Target.Raw.Trim() ? null : $"预算公开时为 {promised.Target.Raw}";
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
