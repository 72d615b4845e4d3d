using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Records;

/// <summary>
/// What the four tables of the policy share: targets (绩效目标) and self-evaluations (绩效自评) of projects and of units as a whole. Each has
/// funds, a goal and a table of indicators. Figures are the approved ones and are never changed.
/// </summary>
public abstract record PerformanceTable : IApprovedRecord
{
    /// <summary>The fiscal year.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>The unit as a whole (部门或单位), or the one that carries the project out (实施单位).</summary>
    public required UnitCode Unit { get; init; }

    /// <summary>The codes that its project was published under before; none of a unit as a whole, whose own entry has them.</summary>
    public ImmutableArray<ProjectCode> FormerCodes { get; init; } = [];

    /// <summary>The form's money unit, for display.</summary>
    public MoneyUnit MoneyUnit { get; init; }

    /// <summary>The id of its scoring scheme; nothing for the portal's default.</summary>
    public string? Scheme { get; init; }

    /// <summary>责任岗位, the post that answers for it (clause 十五): a post, never a person's name.</summary>
    public string? ResponsibleRole { get; init; }

    /// <summary>资金: of a target what the year has; of a self-evaluation 年初预算, 全年预算, 全年执行.</summary>
    public Funds Funds { get; init; } = Funds.None;

    /// <summary>年度总体目标; of a self-evaluation also 实际完成情况.</summary>
    public required Goal Goal { get; init; }

    /// <summary>绩效指标; of a self-evaluation each row with its result.</summary>
    public required ImmutableArray<Indicator> Indicators { get; init; }

    /// <summary>Entries of the form that no other field stands for, in the form's order.</summary>
    public ImmutableArray<FormItem> Items { get; init; } = [];

    /// <summary>Why the content is not published, where it is not.</summary>
    public Withholding? Withheld { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> WithheldFields { get; init; } = [];

    /// <summary>Where the record came from, such as the imported file's name; for staff.</summary>
    public string? Source { get; init; }

    /// <inheritdoc/>
    UnitCode? IApprovedRecord.ApprovedUnit => Unit;

    /// <summary>The project; nothing for a unit as a whole.</summary>
    public virtual ProjectIdentity? Project => null;

    /// <summary>Whether it promises, so that results are still to come.</summary>
    public abstract bool IsTarget { get; }

    /// <inheritdoc/>
    public abstract RecordKey Key { get; }
}
