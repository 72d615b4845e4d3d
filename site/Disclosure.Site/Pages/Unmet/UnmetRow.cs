using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Scoring;
using Disclosure.Site.Process;

namespace Disclosure.Site.Pages.Unmet;

/// <summary>A target and what came of it, where it was not reached, has no result, or is not told of any more.</summary>
public sealed record UnmetRow
{
    /// <summary>The fiscal year.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>Whose target it is.</summary>
    public required UnmetSubject Subject { get; init; }

    /// <summary>一级指标.</summary>
    public required string Level1 { get; init; }

    /// <summary>二级指标.</summary>
    public required string Level2 { get; init; }

    /// <summary>三级指标, the indicator's name.</summary>
    public required string Indicator { get; init; }

    /// <summary>年度指标值, as written.</summary>
    public required string Promise { get; init; }

    /// <summary>The value published with the budget, where it is another.</summary>
    public string? FirstPromise { get; init; }

    /// <summary>实际完成值, as written; nothing where it was left blank or is not told.</summary>
    public string? Result { get; init; }

    /// <summary>The value that decides in its place, such as that of a survey; nothing where the approved one does.</summary>
    public string? Decided { get; init; }

    /// <summary>What is said beside the result of the value that decides; nothing where the approved one does.</summary>
    public string? DecidedNote { get; init; }

    /// <summary>Whether it was reached; nothing for a target that the self-evaluation does not list.</summary>
    public Attainment? Judged { get; init; }

    /// <summary>How far the result is from the target.</summary>
    public TargetGap? Gap { get; init; }

    /// <summary>偏差原因分析及改进措施, as written; nothing where the form gives none.</summary>
    public string? Reason { get; init; }

    /// <summary>The items of the 整改台账 that name it.</summary>
    public ImmutableArray<RectificationRow> Rectifications { get; init; } = [];

    /// <summary>How many items the project or unit has of the year, those that name something else among them.</summary>
    public int AllRectifications { get; init; }

    /// <summary>The row's place on its page.</summary>
    public string Anchor { get; init; } = "";
}
