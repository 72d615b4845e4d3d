using Disclosure.Model.Amounts;

namespace Disclosure.Model.Indicators;

/// <summary>What came of an indicator, as the self-evaluation states it.</summary>
public sealed record IndicatorResult
{
    /// <summary>实际完成值.</summary>
    public required IndicatorValue Actual { get; init; }

    /// <summary>得分 as approved; nothing where the cell is empty.</summary>
    public Points? Score { get; init; }

    /// <summary>偏差原因分析及改进措施 as written.</summary>
    public string? Reason { get; init; }
}
