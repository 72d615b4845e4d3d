using Disclosure.Model.Amounts;
using Disclosure.Model.Records;

namespace Disclosure.Model.Exits;

/// <summary>
/// An entry of the 退出清单 (clause 一): a policy or project that ended or was stopped in <see cref="ProcessRecord.Year"/>, why, and what
/// became of the money.
/// </summary>
public sealed record ProjectExit : ProcessRecord
{
    /// <summary>How it ended; nothing where it is missing, or withheld.</summary>
    public ExitKind? Kind { get; init; }

    /// <summary>退出日期.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>决定机构.</summary>
    public required string Office { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>未使用资金, what was left, in 元.</summary>
    public Money? Unspent { get; init; }

    /// <summary>收回资金, what was taken back, in 元.</summary>
    public Money? Recovered { get; init; }

    /// <summary>资金去向, what became of it.</summary>
    public string? Destination { get; init; }

    /// <summary>Whether it is announced on a day, and takes place later.</summary>
    public bool IsAnnouncedOn(DateOnly day) => Date > day;

    /// <inheritdoc/>
    public override DateOnly? Made => Date;

    /// <inheritdoc/>
    public override RecordKey Key => new(RecordKind.Exit, Year, Code);

    /// <inheritdoc/>
    public override ProcessRecord ToWithheld(Withholding withheld) => new ProjectExit
    {
        Project = Project,
        Unit = Unit,
        Year = Year,
        Name = Name,
        Office = "",
        Reason = "",
        Withheld = withheld,
    };
}
