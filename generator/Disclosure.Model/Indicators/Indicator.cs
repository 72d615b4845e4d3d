using Disclosure.Model.Amounts;

namespace Disclosure.Model.Indicators;

/// <summary>
/// A row of the indicator table, in the form's order. The tree is data: the three labels are kept as written, and a
/// <see cref="Schemes.ScoringScheme"/> says what a first-level label counts as.
/// </summary>
public sealed record Indicator
{
    /// <summary>一级指标 as written, carried down from a merged cell.</summary>
    public required string Level1 { get; init; }

    /// <summary>二级指标 as written, carried down from a merged cell.</summary>
    public required string Level2 { get; init; }

    /// <summary>三级指标: the indicator's name as written.</summary>
    public required string Level3 { get; init; }

    /// <summary>指标值 of the year.</summary>
    public required IndicatorValue Target { get; init; }

    /// <summary>指标值 over the whole period (中期), where the form has one.</summary>
    public IndicatorValue? WholePeriodTarget { get; init; }

    /// <summary>分值 or 权重; nothing where the form gives none.</summary>
    public Weight? Weight { get; init; }

    /// <summary>The row's own scoring rule (评扣分标准, 得分计算方法) as written.</summary>
    public string? Rule { get; init; }

    /// <summary>指标解释, 指标值说明 or 绩效标准 as written.</summary>
    public string? Explanation { get; init; }

    /// <summary>What last year or the baseline was, as written.</summary>
    public string? Baseline { get; init; }

    /// <summary>指标值调整原因: why a target's value is not last year's, as written; nothing in a self-evaluation.</summary>
    public string? ChangeReason { get; init; }

    /// <summary>What came of it; nothing in a target.</summary>
    public IndicatorResult? Result { get; init; }
}
