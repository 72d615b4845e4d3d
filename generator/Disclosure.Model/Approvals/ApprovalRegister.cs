using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;

namespace Disclosure.Model.Approvals;

/// <summary>The approvals of one fiscal year and stage, and when what they approved was published.</summary>
public sealed record ApprovalRegister : IDisclosureRecord
{
    /// <summary>The fiscal year.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>The stage.</summary>
    public required Stage Stage { get; init; }

    /// <summary>The rows, in the file's order.</summary>
    public required ImmutableArray<ApprovalEntry> Entries { get; init; }

    /// <inheritdoc/>
    public RecordKey Key => new(RecordKind.ApprovalRegister, Year, "", Stage.ToString());

    /// <summary>The row for exactly this unit, or the government's where <paramref name="unit"/> is nothing.</summary>
    public ApprovalEntry? Find(UnitCode? unit) => Entries.FirstOrDefault(entry => entry.Unit == unit);
}
