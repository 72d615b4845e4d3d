using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Approvals;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Evaluations;

/// <summary>What project and unit self-evaluations (绩效自评) share. Its figures are the approved ones and are never changed.</summary>
public abstract record SelfEvaluation : IDisclosureRecord
{
    /// <summary>The fiscal year evaluated.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>The form's money unit, for display.</summary>
    public MoneyUnit MoneyUnit { get; init; }

    /// <summary>The id of its scoring scheme; nothing for the portal's default.</summary>
    public string? Scheme { get; init; }

    /// <summary>资金: 年初预算, 全年预算, 全年执行.</summary>
    public Funds Funds { get; init; } = Funds.None;

    /// <summary>预期目标 and 实际完成情况.</summary>
    public required Goal Goal { get; init; }

    /// <summary>The indicator table, each row with its result.</summary>
    public required ImmutableArray<Indicator> Indicators { get; init; }

    /// <summary>总分 as approved.</summary>
    public Points? Total { get; init; }

    /// <summary>等级 as approved.</summary>
    public Grade? Grade { get; init; }

    /// <summary>Explanation of low execution or a poor result as a whole, where the form has one.</summary>
    public string? Remarks { get; init; }

    /// <summary>Entries of the form that no other field stands for, in the form's order.</summary>
    public ImmutableArray<FormItem> Items { get; init; } = [];

    /// <summary>An approval of its own; nothing where the register's row holds.</summary>
    public Approval? Approval { get; init; }

    /// <summary>Why the content is not published, where it is not.</summary>
    public Withholding? Withheld { get; init; }

    /// <summary>Where the record came from; for staff.</summary>
    public string? Source { get; init; }

    /// <inheritdoc/>
    public abstract RecordKey Key { get; }
}
