using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Records;

namespace Disclosure.Model.Accountability;

/// <summary>The year's counts of re-evaluations, self-evaluations found false, and referrals (clause 十九); the government's.</summary>
public sealed record AccountabilityRegister : IDisclosureRecord
{
    /// <summary>The fiscal year evaluated.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>The day the counts are of.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>统计机构.</summary>
    public required string Office { get; init; }

    /// <summary>The counts, each matter once.</summary>
    public ImmutableArray<AccountabilityCount> Counts { get; init; } = [];

    /// <summary>Where it came from; for staff.</summary>
    public string? Source { get; init; }

    /// <inheritdoc/>
    public RecordKey Key => new(RecordKind.Accountability, Year, "");
}
