using System.Collections.Immutable;
using Disclosure.Forms.Writing.Workbooks;
using Disclosure.Model.Indicators;

namespace Disclosure.Forms.Writing.Layout;

/// <summary>The columns of an indicator table: the official ones, and those that an indicator of the record needs.</summary>
internal static class IndicatorColumns
{
    private const string LevelHint = "从列表中选择，也可按本地的指标体系填写。";

    /// <summary>The column 指标值 of a blank target, beside which operator and unit of measure have columns of their own.</summary>
    public const string Target = "年度指标值";

    // The columns below which the amounts of 年度主要任务 stand as well.
    private const double AmountWidth = 13;

    private static readonly ImmutableArray<string> Operators = ["≥", "≤", "＝", "＞", "＜", "定性"];

    /// <summary>The columns of a target; with 分值 where an indicator has it or the form has it anyway.</summary>
    /// <param name="rows">The indicators.</param>
    /// <param name="levels">The tree of indicators that is offered.</param>
    /// <param name="hasWeights">Whether the form has 分值 anyway.</param>
    /// <param name="hasChangeReason">Whether it has 指标值调整原因 anyway.</param>
    public static List<TableColumn<Indicator>> OfTarget(
        IReadOnlyList<Indicator> rows, IndicatorLevels levels, bool hasWeights = false, bool hasChangeReason = false)
    {
        var columns = Levels(levels);
        AddWhole(columns, rows);
        columns.Add(Text(Target, 16, CellLook.Word, row => row.Target.Raw));
        if (hasWeights)
            columns.Add(Weight with { Width = AmountWidth });
        else
            AddWeight(columns, rows, isOfficial: false);
        AddBaseline(columns, rows);
        if (hasChangeReason || rows.Any(row => row.ChangeReason is not null))
            columns.Add(Text("指标值调整原因", 22, CellLook.Text, row => row.ChangeReason));
        AddNotes(columns, rows);
        return columns;
    }

    /// <summary>The columns of a blank target: operator, value and unit of measure apart, as the budget system has them.</summary>
    public static List<TableColumn<Indicator>> OfBlankTarget(IndicatorLevels levels) =>
    [
        .. Levels(levels),
        Text("指标性质", 10, CellLook.Word, _ => null) with { Choices = _ => Operators, Hint = "从列表中选择；不能用数字表示的选“定性”。" },
        Text(Target, 14, CellLook.Word, _ => null),
        Text("度量单位", 10, CellLook.Word, _ => null),
        Weight,
        Text("指标解释", 18, CellLook.Text, _ => null),
    ];

    /// <summary>The columns of a self-evaluation; without points where the form has none and the record gives none.</summary>
    public static List<TableColumn<Indicator>> OfSelfEvaluation(
        IReadOnlyList<Indicator> rows, IndicatorLevels levels, SelfEvaluationWords words)
    {
        var columns = Levels(levels);
        AddWhole(columns, rows);
        columns.Add(Text(words.Target, 15, CellLook.Word, row => row.Target.Raw));
        columns.Add(Text(words.Actual, 15, CellLook.Word, row => row.Result?.Actual.Raw));
        AddWeight(columns, rows, words.GivesPoints);
        if (words.GivesPoints || rows.Any(row => row.Result?.Score is not null))
        {
            columns.Add(new TableColumn<Indicator>("得分", 8, CellLook.Number, row => SheetValue.Of(row.Result?.Score?.Value))
            {
                Total = SumKind.Score,
            });
        }

        columns.Add(Text(words.Reason, 26, CellLook.Text, row => row.Result?.Reason));
        AddBaseline(columns, rows);
        AddNotes(columns, rows);
        return columns;
    }

    private static TableColumn<Indicator> Weight { get; } =
        new("分值", 8, CellLook.Number, row => SheetValue.Of(row.Weight?.Value)) { Total = SumKind.Weight };

    private static List<TableColumn<Indicator>> Levels(IndicatorLevels levels) =>
    [
        Text("一级指标", 11, CellLook.Word, row => row.Level1) with
        {
            IsLevel = true,
            Choices = _ => levels.First,
            Hint = LevelHint,
        },
        Text("二级指标", 14, CellLook.Word, row => row.Level2) with
        {
            IsLevel = true,
            Choices = row => levels.SecondBelow(row.Level1),
            Hint = LevelHint,
        },
        Text("三级指标", 24, CellLook.Text, row => row.Level3),
    ];

    private static void AddWeight(List<TableColumn<Indicator>> columns, IReadOnlyList<Indicator> rows, bool isOfficial)
    {
        if (isOfficial || rows.Any(row => row.Weight is not null))
            columns.Add(Weight);
    }

    private static void AddWhole(List<TableColumn<Indicator>> columns, IReadOnlyList<Indicator> rows)
    {
        if (rows.Any(row => row.WholePeriodTarget is not null))
            columns.Add(Text("中期指标值", 14, CellLook.Word, row => row.WholePeriodTarget?.Raw));
    }

    private static void AddBaseline(List<TableColumn<Indicator>> columns, IReadOnlyList<Indicator> rows)
    {
        if (rows.Any(row => row.Baseline is not null))
            columns.Add(Text("上年值", 15, CellLook.Word, row => row.Baseline));
    }

    private static void AddNotes(List<TableColumn<Indicator>> columns, IReadOnlyList<Indicator> rows)
    {
        if (rows.Any(row => row.Rule is not null))
            columns.Add(Text("评分标准", 22, CellLook.Text, row => row.Rule));
        if (rows.Any(row => row.Explanation is not null))
            columns.Add(Text("指标解释", 22, CellLook.Text, row => row.Explanation));
    }

    private static TableColumn<Indicator> Text(string heading, double width, CellLook look, Func<Indicator, string?> text) =>
        new(heading, width, look, row => SheetValue.Of(text(row)));
}
