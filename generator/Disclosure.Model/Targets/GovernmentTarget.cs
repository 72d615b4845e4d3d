using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;

namespace Disclosure.Model.Targets;

/// <summary>政府预算绩效目标: the four budgets and the focus items of clauses 三, 九 and 十, published by the finance bureau.</summary>
public sealed record GovernmentTarget : IApprovedRecord
{
    /// <summary>The fiscal year.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>The goal for the year.</summary>
    public required Goal Goal { get; init; }

    /// <summary>The four budgets.</summary>
    public required ImmutableArray<GovernmentBudgetLine> Budgets { get; init; }

    /// <summary>Focus items.</summary>
    public ImmutableArray<FocusItem> FocusItems { get; init; } = [];

    /// <summary>Indicators of the government's own target.</summary>
    public ImmutableArray<Indicator> Indicators { get; init; } = [];

    /// <inheritdoc/>
    public ImmutableArray<string> WithheldFields { get; init; } = [];

    /// <inheritdoc/>
    UnitCode? IApprovedRecord.ApprovedUnit => null;

    /// <inheritdoc/>
    Withholding? IApprovedRecord.Withheld => null;

    /// <inheritdoc/>
    public RecordKey Key => new(RecordKind.GovernmentTarget, Year, "");
}
