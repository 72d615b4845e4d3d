using Disclosure.Model.Indicators;
using Disclosure.Model.Indicators.Reading;

namespace Disclosure.Model.Scoring.OwnRules;

/// <summary>Reads a deduction by steps: <c>每降低1%扣1分</c>, <c>未达到的每少一个扣2分</c>.</summary>
internal static class RuleStepReader
{
    private static readonly string[] Shortfalls = ["降低", "减少", "下降", "低于", "少于", "低", "少", "降"];

    private static readonly string[] Excesses =
        ["增加", "超过", "超出", "超支", "上升", "高于", "高出", "逾期", "推迟", "延迟", "延期", "滞后", "超", "高", "多", "晚"];

    /// <summary>The step; nothing where the clause is none.</summary>
    public static RuleStep? Read(string clause)
    {
        var each = clause.IndexOf('每', StringComparison.Ordinal);
        if (each < 0 || clause.AsSpan(0, each).IndexOfAnyInRange('0', '9') >= 0)
            return null;
        var cursor = new TextCursor(clause.AsSpan(each + 1));
        var isForShortfall = cursor.TakeAny(Shortfalls);
        if (!isForShortfall && !cursor.TakeAny(Excesses))
            return null;
        var deduction = cursor.Rest.IndexOf('扣');
        if (deduction < 0 || ReadSize(cursor.Rest[..deduction]) is not { Number: > 0m } size)
            return null;
        var rest = new TextCursor(cursor.Rest[deduction..]);
        rest.TakeAny(["扣减", "扣除", "扣"]);
        return NumberParser.TryTake(ref rest, out var points) && points > 0m && rest.Take('分') && rest.AtEnd
            ? new RuleStep(isForShortfall, size.Number.Value, size.MeasureUnit ?? "", points)
            : null;
    }

    private static IndicatorValue? ReadSize(ReadOnlySpan<char> text)
    {
        var size = text.StartsWith("一") ? $"1{text[1..]}" : text.ToString();
        var value = IndicatorValueReader.Read(size);
        if (value is not { IsUnderstood: true, Comparison: Comparison.Unstated, Kind: not IndicatorValueKind.Range })
            return null;
        return value.MeasureUnit is "个百分点" or "百分点" ? value with { MeasureUnit = "%" } : value;
    }
}
