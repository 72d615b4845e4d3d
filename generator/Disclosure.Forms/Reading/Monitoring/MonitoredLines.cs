using System.Collections.Immutable;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Indicators;
using Disclosure.Model.Indicators;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Terms;

namespace Disclosure.Forms.Reading.Monitoring;

/// <summary>Turns rows of 绩效运行监控表 into indicators on the day of monitoring.</summary>
internal sealed class MonitoredLines(ReadingContext context, CellLedger ledger, IndicatorBlock block)
{
    private static readonly (Meaning Meaning, DeviationCause Cause)[] CauseColumns =
    [
        (Meaning.CauseFunds, DeviationCause.Funds), (Meaning.CauseRules, DeviationCause.Rules), (Meaning.CauseStaff, DeviationCause.Staff),
        (Meaning.CauseEquipment, DeviationCause.Equipment), (Meaning.CauseOther, DeviationCause.Other),
    ];

    private static readonly (Meaning Meaning, CompletionOutlook Outlook)[] OutlookColumns =
    [
        (Meaning.OutlookCertain, CompletionOutlook.Certain), (Meaning.OutlookPossible, CompletionOutlook.Possible),
        (Meaning.OutlookImpossible, CompletionOutlook.Impossible),
    ];

    private static readonly Meaning[] Own =
    [
        Meaning.Level1, Meaning.Level2, Meaning.Level3, Meaning.Target, Meaning.Comparison, Meaning.MeasureUnit, Meaning.Progress,
        Meaning.Forecast, Meaning.Deviation, Meaning.Cause, Meaning.Correction, Meaning.Outlook, Meaning.IndicatorRemark, Meaning.Project,
        .. CauseColumns.Select(column => column.Meaning), .. OutlookColumns.Select(column => column.Meaning),
    ];

    /// <summary>The indicators in the table's order.</summary>
    public ImmutableArray<MonitoredIndicator> Read(IReadOnlyList<IndicatorRowCells> rows)
    {
        var indicators = ImmutableArray.CreateBuilder<MonitoredIndicator>(rows.Count);
        foreach (var row in rows.Where(row => !row.IsProjectAlone))
            indicators.Add(Indicator(row, $"indicators[{indicators.Count}]"));
        return indicators.ToImmutable();
    }

    private MonitoredIndicator Indicator(IndicatorRowCells row, string path)
    {
        ledger.Note($"{path}.level1", row.Cell(Meaning.Level1));
        ledger.Note($"{path}.level2", row.Cell(Meaning.Level2));
        var kept = new List<string>();
        var (causes, cause) = Causes(row, path, kept);
        var outlook = Outlook(row, path, kept);
        return new MonitoredIndicator
        {
            Level1 = row.Level1,
            Level2 = row.Level2,
            Level3 = ledger.Note($"{path}.level3", row.Cell(Meaning.Level3))?.Text ?? "",
            Target = Target(row, path),
            Progress = Value(row, Meaning.Progress, $"{path}.progress"),
            Forecast = Value(row, Meaning.Forecast, $"{path}.forecast"),
            Deviation = Text(row, Meaning.Deviation, $"{path}.deviation"),
            Causes = causes,
            Cause = cause,
            Correction = Text(row, Meaning.Correction, $"{path}.correction"),
            Outlook = outlook,
            Remark = Remark(row, path, kept),
        };
    }

    private IndicatorValue Target(IndicatorRowCells row, string path)
    {
        if (ledger.Note($"{path}.target", row.Cell(Meaning.Target)) is not { } cell)
            return IndicatorValue.Empty;
        var value = IndicatorValueReader.Read(cell.Text, row.Cell(Meaning.Comparison)?.Text, row.Cell(Meaning.MeasureUnit)?.Text);
        return Understood(value, cell);
    }

    private IndicatorValue? Value(IndicatorRowCells row, Meaning meaning, string path) =>
        Written(row, meaning, path) is { } cell ? Understood(IndicatorValueReader.Read(cell.Text), cell) : null;

    private IndicatorValue Understood(IndicatorValue value, GridCell cell)
    {
        if (!value.IsUnderstood)
            context.Tell(ImportCellFindings.NotUnderstood, cell, "读不出数值、单位或日期，按原文导入，请核对原件。");
        return value;
    }

    private (ImmutableArray<DeviationCause> Causes, string? Cause) Causes(IndicatorRowCells row, string path, List<string> kept)
    {
        var causes = ImmutableArray.CreateBuilder<DeviationCause>();
        foreach (var (meaning, cause) in CauseColumns.Where(column => IsTicked(row, column.Meaning, column.Cause.Term(), kept)))
        {
            ledger.Note($"{path}.causes", row.Cell(meaning));
            causes.Add(cause);
        }

        return (causes.ToImmutable(), Text(row, Meaning.Cause, $"{path}.cause"));
    }

    // Other words than a yes or a no are no tick: 基本能 below 确定能. The column's own word, written out below it, is one.
    private bool IsTicked(IndicatorRowCells row, Meaning meaning, string word, List<string> kept)
    {
        var cell = row.Cell(meaning);
        if (TickCell.Read(cell) is { } isTicked)
            return isTicked;
        if (context.Find(HeadingSection.Indicator, cell!) == meaning)
            return true;
        context.Tell(ImportCellFindings.NotUnderstood, cell!, $"写在勾选栏“{word}”里，不是勾选，按没有勾选读入，原文并入备注。");
        kept.Add($"{word}：{cell!.Text}");
        return false;
    }

    private CompletionOutlook? Outlook(IndicatorRowCells row, string path, List<string> kept)
    {
        var ticked = OutlookColumns.Where(column => IsTicked(row, column.Meaning, column.Outlook.Term(), kept)).ToList();
        if (ticked is [var only])
        {
            ledger.Note($"{path}.outlook", row.Cell(only.Meaning));
            return only.Outlook;
        }

        if (ticked.Count > 1)
        {
            context.Tell(ImportCellFindings.NotUnderstood, row.Cell(ticked[0].Meaning)!, "“完成目标可能性”选了不止一项，按没有选读入，请核对。");
            kept.Add("完成目标可能性：" + string.Join('、', ticked.Select(column => column.Outlook.Term())));
            return null;
        }

        return Written(row, Meaning.Outlook, $"{path}.outlook") is { } cell ? InWords(cell, kept) : null;
    }

    private CompletionOutlook? InWords(GridCell cell, List<string> kept)
    {
        var meaning = context.Find(HeadingSection.Indicator, cell);
        if (Array.Find(OutlookColumns, column => column.Meaning == meaning) is { Meaning: not default(Meaning) } found)
            return found.Outlook;
        context.Tell(ImportCellFindings.NotUnderstood, cell, "不是“确定能”“有可能”“完全不可能”之一，按原文并入备注。");
        kept.Add($"完成目标可能性：{cell.Text}");
        return null;
    }

    private string? Remark(IndicatorRowCells row, string path, List<string> kept)
    {
        var own = Text(row, Meaning.IndicatorRemark, $"{path}.remark");
        var others = row.Others.Select(other => $"{other.Heading.ReplaceLineEndings("")}：{other.Cell.Text}")
            .Concat(row.Cells.Where(cell => !Own.Contains(cell.Key) && !ProjectColumns.IsOfProject(cell.Key))
                .Select(cell => InRemark(cell.Key, cell.Value)));
        string[] parts = [.. own is null ? Enumerable.Empty<string>() : [own], .. others, .. kept];
        return parts.Length == 0 ? null : string.Join('；', parts);
    }

    // 分值 and the like, for which monitoring has no place of its own.
    private string InRemark(Meaning meaning, GridCell cell)
    {
        context.Use.Add(cell);
        return $"{block.Column(meaning)?.Text.ReplaceLineEndings("") ?? "其他"}：{cell.Text}";
    }

    private string? Text(IndicatorRowCells row, Meaning meaning, string path) => Written(row, meaning, path)?.Text;

    private GridCell? Written(IndicatorRowCells row, Meaning meaning, string path) =>
        row.Cell(meaning) is { } cell && !TemplateText.IsBlank(cell.Text) ? ledger.Note(path, cell) : null;
}
