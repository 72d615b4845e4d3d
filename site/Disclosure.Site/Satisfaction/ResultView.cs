using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Satisfaction;

/// <summary>A survey's result for readers. Where too few answered, only how many did is shown.</summary>
internal static class ResultView
{
    private const string Hidden = "不单列";

    private static readonly string HiddenNote =
        $"不单列：本档或同组的另一档不足 {CountSuppression.FewestShown} 份，列出会看出少数人的评价；合计和满意率不受影响。";

    private static readonly ImmutableArray<SatisfactionLevel> Levels =
    [
        SatisfactionLevel.VerySatisfied, SatisfactionLevel.Satisfied, SatisfactionLevel.BasicallySatisfied, SatisfactionLevel.Dissatisfied,
        SatisfactionLevel.VeryDissatisfied,
    ];

    public static SatisfactionView Of(SatisfactionResult result, string reported, ILinkRoot root)
    {
        var shownOpen = result.Open is { } open && MinimumSample.IsEnough(open.Valid, null) ? open : null;
        return new SatisfactionView
        {
            Title = string.Join("、", result.Indicators) is { Length: > 0 } names ? names : "服务对象满意度",
            State = StateOf(result),
            Tiles = TilesOf(result, reported),
            Facts = FactsOf(result),
            Levels = result.IsEnough ? ChartOf(result.Scored, FindingOf(result)) : null,
            Open = shownOpen is null ? null : ChartOf(shownOpen, $"公开渠道（没有评价码）{shownOpen.Valid} 份，不计分，供参考"),
            HiddenNote = (result.IsEnough && result.Scored.HasHidden) || shownOpen is { HasHidden: true } ? HiddenNote : null,
            Excluded = ExcludedOf(result),
            Cases = CasesTable.Of(result),
            Anomalies = result.Anomalies,
            Check = new ReceiptCheck(
                result.Root,
                result.Leaves,
                result.LeafList.Length > 0 ? root.LinkTo(SitePaths.Leaves(result.Survey)) : null,
                root.LinkTo(SitePaths.Receipts)),
        };
    }

    private static EmptyState? StateOf(SatisfactionResult result)
    {
        if (result.Override is { } decided)
            return new EmptyState("另行认定", Tone.Caution, $"{decided.By}认定按 {decided.Value} 计分，理由：{decided.Reason.TrimEnd('。')}。调查结果照登。");
        return result.IsEnough ? null : EmptyState.TooFewAnswers(SatisfactionWords.TooFewOf(result)["样本不足：".Length..]);
    }

    private static ImmutableArray<FigureTile> TilesOf(SatisfactionResult result, string reported)
    {
        var tiles = ImmutableArray.CreateBuilder<FigureTile>(4);
        if (reported.Length > 0)
            tiles.Add(new FigureTile("自评填报", reported, "", "批复的原数，未作改动"));
        if (result is { IsEnough: true, Scored: { Rate: { } rate, Interval: { } interval } })
            tiles.Add(new FigureTile("调查满意率", rate.ToString(), "", $"95% 置信区间 {interval}"));
        var parts = SatisfactionWords.PartsOf(result) is { Length: > 0 } sum ? $"＝{sum}；" : "";
        tiles.Add(new FigureTile("有效评价（n）", Number(result.Scored.Valid), "份", parts + SatisfactionWords.PopulationOf(result)));
        if (result.ResponseRate is { } response)
            tiles.Add(new FigureTile("回收率", response.ToString(), "", $"邀请 {result.Invited} 份，收回 {result.Returned} 份"));
        return tiles.DrainToImmutable();
    }

    private static ImmutableArray<FactItem> FactsOf(SatisfactionResult result)
    {
        var facts = ImmutableArray.CreateBuilder<FactItem>(10);
        facts.Add(new FactItem("计算公式", result.IsEnough ? SatisfactionWords.FormulaOf(result) : result.Formula.Term()));
        if (result is { IsEnough: true, Scored.Index: { } index })
            facts.Add(new FactItem("满意度指数", $"{new Points(index)}（{SatisfactionIndex.Words}）"));
        facts.Add(new FactItem("问题", $"{result.Question}（版本 {result.QuestionVersion}）"));
        facts.Add(new FactItem("服务对象", result.Recipients));
        facts.Add(new FactItem("调查时间", $"{result.Opens.InChinese()}至{result.Closes.InChinese()}，{result.Day.InChinese()}统计"));
        if (result.Paper > 0)
            facts.Add(new FactItem("纸质问卷", $"收回 {result.Paper} 份，双人录入"));
        if (result.IsEnough && result.Scored.Unknown > 0)
            facts.Add(new FactItem("不清楚", $"{result.Scored.Unknown} 份，不算有效"));
        if (result.Open is { } open && !MinimumSample.IsEnough(open.Valid, null))
            facts.Add(new FactItem("公开渠道", $"{open.Valid} 份，样本不足，不列各档"));
        if (result.Replaced > 0)
            facts.Add(new FactItem("本人改评", $"{result.Replaced} 份，以最后一次为准"));
        return facts.DrainToImmutable();
    }

    private static string FindingOf(SatisfactionResult result) =>
        $"{result.Scored.Valid} 份有效评价里，{result.Scored.Favourable} 份算作满意";

    private static BarChart ChartOf(PublishedCounts counts, string finding) => new(
        finding, "满意程度", "份数", "占有效份数",
        [.. Levels.Select(level => BarOf(level, counts))]);

    private static Bar BarOf(SatisfactionLevel level, PublishedCounts counts) => counts[level] is { } number && counts.Valid > 0
        ? BarOf(level, number, new Percentage((decimal)number / counts.Valid))
        : new Bar(level.Term(), Hidden, new Percentage(0m), Hidden);

    private static Bar BarOf(SatisfactionLevel level, int number, Percentage share) =>
        new(level.Term(), Number(number), share, share.ToString());

    private static FactTable? ExcludedOf(SatisfactionResult result) => result.Excluded.IsEmpty
        ? null
        : SatisfactionTables.Excluded.ForReaders(LinkRoot.None, [.. SatisfactionTables.ExcludedOf(result)]) with
        {
            Note = "剔除须经审核，评价人可以申诉；不计入以上各数。",
            CsvFile = SatisfactionTables.Excluded.FileName,
        };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
