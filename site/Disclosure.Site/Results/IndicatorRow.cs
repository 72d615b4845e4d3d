using Disclosure.Model.Scoring;
using Disclosure.Site.Components;

namespace Disclosure.Site.Results;

/// <summary>An indicator as approved, cell for cell. An empty cell is an empty string and shows as a dash.</summary>
public sealed record IndicatorRow
{
    /// <summary>二级指标.</summary>
    public required string Level2 { get; init; }

    /// <summary>三级指标.</summary>
    public required string Name { get; init; }

    /// <summary>年度指标值.</summary>
    public required string Target { get; init; }

    /// <summary>The value published with the budget where it is not the one evaluated, or that there was none.</summary>
    public string? TargetNote { get; init; }

    /// <summary>Last year's target, and its result where no column of results stands beside it.</summary>
    public string? LastTarget { get; init; }

    /// <summary>Last year's result; nothing where it stands beside the target.</summary>
    public string? LastActual { get; init; }

    /// <summary>新 or 不再设; nothing where both years have the indicator, or last year is not known.</summary>
    public Badge? Standing { get; init; }

    /// <summary>指标值调整原因.</summary>
    public string? ChangeReason { get; init; }

    /// <summary>实际完成值.</summary>
    public string Actual { get; init; } = "";

    /// <summary>The value that decides in its place, such as that of a survey; nothing where the approved one does.</summary>
    public string? ActualNote { get; init; }

    /// <summary>分值.</summary>
    public required string Weight { get; init; }

    /// <summary>得分 as approved.</summary>
    public string Score { get; init; } = "";

    /// <summary>Whether the target was reached; nothing before a self-evaluation.</summary>
    public Attainment? Judged { get; init; }

    /// <summary>Whether the target was reached, in words; nothing before a self-evaluation.</summary>
    public Badge? Attainment => Judged is { } judged ? AttainmentBadges.Of(judged) : null;

    /// <summary>偏差原因分析及改进措施.</summary>
    public string? Reason { get; init; }

    /// <summary>What the row folds away: its own rule, the baseline, how the points come about; nothing for none.</summary>
    public ReceiptView? Receipt { get; init; }

    /// <summary>Target and result as a bar; nothing where they are words, or can't be held against each other.</summary>
    public BulletBar? Bar { get; init; }
}
