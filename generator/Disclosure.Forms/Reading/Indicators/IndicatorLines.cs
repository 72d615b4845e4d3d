using System.Text.RegularExpressions;
using System.Collections.Immutable;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Model.Amounts;
using Disclosure.Model.Indicators;

namespace Disclosure.Forms.Reading.Indicators;

/// <summary>Turns rows of the indicator table into indicators.</summary>
internal sealed partial class IndicatorLines(ReadingContext context, CellLedger ledger, bool hasResults, Meaning score)
{
    private const decimal All = 100m;
    private bool _saidLevel1;
    private bool _hasWeights;

    /// <summary>The indicators in the table's order.</summary>
    public ImmutableArray<Indicator> Read(IReadOnlyList<IndicatorRowCells> rows)
    {
        var indicators = ImmutableArray.CreateBuilder<Indicator>(rows.Count);
        _hasWeights = rows.Any(row => row.Cell(Meaning.Weight) is not null);
        foreach (var row in rows.Where(row => !row.IsProjectAlone))
            indicators.Add(Indicator(row, $"indicators[{indicators.Count}]"));
        return indicators.ToImmutable();
    }

    /// <summary>自评得分 of each row, where points by others stand beside it.</summary>
    public ImmutableArray<Points?> SelfScores(IReadOnlyList<IndicatorRowCells> rows) =>
    [
        .. rows.Where(row => !row.IsProjectAlone)
            .Select((row, i) => Points(row.Cell(Meaning.SelfScore), $"indicators[{i}].selfScore") is { } points
                ? new Points(points)
                : (Points?)null),
    ];

    private Indicator Indicator(IndicatorRowCells row, string path)
    {
        ledger.Note($"{path}.level1", row.Cell(Meaning.Level1));
        ledger.Note($"{path}.level2", row.Cell(Meaning.Level2));
        var name = ledger.Note($"{path}.level3", row.Cell(Meaning.Level3));
        if (row.Level1.Length == 0)
            SayLevel1(name ?? row.Cells.Values.FirstOrDefault());
        NoteUnread(row, path);
        return new Indicator
        {
            Level1 = row.Level1,
            Level2 = row.Level2,
            Level3 = name is null ? "" : LevelName.Line(name.Text),
            Target = Target(row, path),
            WholePeriodTarget = row.Cell(Meaning.WholeTarget) is { } whole ? Value(whole, $"{path}.wholeTarget") : null,
            Weight = (Points(row.Cell(Meaning.Weight), $"{path}.weight") ?? InName(name)) is { } weight ? new Weight(weight) : null,
            Rule = Text(row, Meaning.Rule, $"{path}.rule"),
            Explanation = Explanation(row, $"{path}.explanation"),
            Baseline = Text(row, Meaning.Baseline, $"{path}.baseline"),
            ChangeReason = hasResults ? null : Text(row, Meaning.ChangeReason, $"{path}.changeReason"),
            Result = hasResults ? Result(row, path) : null,
        };
    }

    // 相关性（5分）, in a table without a column of weights.
    private decimal? InName(GridCell? name) => _hasWeights || name is null ? null : LevelName.PointsIn(name.Text);

    // So that what is missing is not asked for where it stands and could not be read.
    private void NoteUnread(IndicatorRowCells row, string path)
    {
        foreach (var (meaning, cell) in row.Unread.Where(unread => row.Cell(unread.Key) is null))
            ledger.Note($"{path}.{PathOf(meaning)}", cell);
    }

    private static string PathOf(Meaning meaning) => meaning switch
    {
        Meaning.Target or Meaning.AdjustedTarget => "target",
        Meaning.WholeTarget => "wholeTarget",
        Meaning.Actual => "actual",
        Meaning.Weight => "weight",
        _ => "score",
    };

    private IndicatorResult Result(IndicatorRowCells row, string path) => new()
    {
        Actual = row.Cell(Meaning.Actual) is { } actual
            ? Value(actual, $"{path}.actual", row.Cell(Meaning.ActualComparison), row.Cell(Meaning.ActualUnit))
            : IndicatorValue.Empty,
        Score = Points(row.Cell(score), $"{path}.score") is { } points ? new Points(points) : null,
        Reason = Reason(Text(row, Meaning.Reason, $"{path}.reason"), row.Cell(Meaning.ReasonMeasure)),
    };

    // 偏差原因 and 改进措施 in columns of their own are what the form asks for in one.
    private static string? Reason(string? cause, GridCell? measure) => measure is null || TemplateText.IsBlank(measure.Text)
        ? cause
        : cause is null || TemplateText.IsBlank(cause) ? $"改进措施：{measure.Text}" : $"{cause}；改进措施：{measure.Text}";

    private IndicatorValue Target(IndicatorRowCells row, string path)
    {
        if (ledger.Note($"{path}.target", row.Cell(Meaning.Target)) is not { } cell)
            return IndicatorValue.Empty;
        if (row.Cell(Meaning.PlaceTarget) is not null)
            return IndicatorValueReader.Read(cell.Text);
        if (TemplateText.IsWithoutResult(cell))
            return IndicatorValue.Empty;
        var value = IndicatorValueReader.Read(cell.Text, row.Cell(Meaning.Comparison)?.Text, UnitOf(row.Cell(Meaning.MeasureUnit)));
        SayDoubts(value, cell);
        if (value is { Kind: IndicatorValueKind.Percent, Number: > All })
            context.Tell(ImportCellFindings.PercentOver100, cell, "大于 100%，是不是把“≥”认成了“2”或丢了小数点？请核对原件。");
        return value;
    }

    private IndicatorValue Value(GridCell cell, string path, GridCell? comparison = null, GridCell? unit = null)
    {
        ledger.Note(path, cell);
        if (TemplateText.IsWithoutResult(cell))
            return IndicatorValue.Empty;
        var value = IndicatorValueReader.Read(cell.Text, comparison?.Text, UnitOf(unit));
        SayDoubts(value, cell);
        return value;
    }

    // %（百分比） is %.
    private static string? UnitOf(GridCell? cell) =>
        cell is not null && Note().Replace(cell.Text, "") is { Length: > 0 } unit ? unit : cell?.Text;

    private void SayDoubts(IndicatorValue value, GridCell cell)
    {
        if (!value.IsUnderstood)
            context.Tell(ImportCellFindings.NotUnderstood, cell, "读不出数值、单位或日期，按原文导入，请核对原件。");
    }

    private decimal? Points(GridCell? cell, string path)
    {
        if (ledger.Note(path, cell) is null || TemplateText.IsBlank(cell!.Text))
            return null;
        if (NumberCell.Points(cell) is { } points)
            return points;
        context.Tell(ImportCellFindings.NotUnderstood, cell, "读不成分数，这一格按空处理。");
        return null;
    }

    private string? Text(IndicatorRowCells row, Meaning meaning, string path) =>
        ledger.Note(path, row.Cell(meaning)) is { } cell && !TemplateText.IsWithoutResult(cell) ? cell.Text : null;

    private string? Explanation(IndicatorRowCells row, string path)
    {
        var own = Text(row, Meaning.Explanation, path);
        var others = row.Others.Select(other => $"{other.Heading.ReplaceLineEndings("")}：{other.Cell.Text}");
        // A self-evaluation has no such field; what stands there is about a change within the year.
        if (hasResults && row.Cell(Meaning.ChangeReason) is { } changed)
            others = others.Append($"指标值调整原因：{changed.Text}");
        if (!hasResults && row.Cell(Meaning.ReasonMeasure) is { } measure)
            others = others.Append($"改进措施：{measure.Text}");
        var all = string.Join('；', own is null ? others : others.Prepend(own));
        return all.Length == 0 ? null : all;
    }

    private void SayLevel1(GridCell? cell)
    {
        if (_saidLevel1 || cell is null)
            return;
        _saidLevel1 = true;
        context.Tell(ImportCellFindings.Level1Missing, cell, "等指标没有写明一级指标。");
    }

    [GeneratedRegex(@"\s*[（(][^（()）]*[)）]$")]
    private static partial Regex Note();
}
