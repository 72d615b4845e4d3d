using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;

namespace Disclosure.Model.Applications;

/// <summary>
/// 评价结果应用 (clause 八): what the result of <see cref="ProcessRecord.Year"/> did to the budget of a later year, or to a transfer.
/// </summary>
public sealed record ResultApplication : ProcessRecord
{
    /// <summary>What the result is applied to.</summary>
    public required ApplicationSubject Subject { get; init; }

    /// <summary>保持、增加、压减、取消; nothing where it is missing, or withheld.</summary>
    public ApplicationDecision? Decision { get; init; }

    /// <summary>What the decision is mainly owed to; nothing where that is not said.</summary>
    public ApplicationCause? Cause { get; init; }

    /// <summary>The evaluation it rests on; nothing where it rests on the self-evaluation.</summary>
    public EvaluationKind? Basis { get; init; }

    /// <summary>决定日期.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>决定机构.</summary>
    public required string Office { get; init; }

    /// <summary>The year of the budget that the result is applied to.</summary>
    public required FiscalYear AppliedTo { get; init; }

    /// <summary>What the year before <see cref="AppliedTo"/> had, in 元.</summary>
    public Money? Before { get; init; }

    /// <summary>What <see cref="AppliedTo"/> has, in 元; 0 where it was cancelled.</summary>
    public Money? After { get; init; }

    /// <summary>
    /// The project of <see cref="AppliedTo"/>, where it has another code; nothing where it is the same, or there is none.
    /// </summary>
    public ProjectCode? NextProject { get; init; }

    /// <summary>Why: how the result led to the decision.</summary>
    public required string Reason { get; init; }

    /// <summary>文号 of the decision, where there is one.</summary>
    public string? Document { get; init; }

    /// <inheritdoc/>
    public override DateOnly? Made => Date;

    /// <inheritdoc/>
    public override RecordKey Key => new(RecordKind.Application, Year, Code);

    /// <inheritdoc/>
    public override ProcessRecord ToWithheld(Withholding withheld) => new ResultApplication
    {
        Project = Project,
        Unit = Unit,
        Year = Year,
        Name = Name,
        Subject = Subject,
        AppliedTo = AppliedTo,
        Office = "",
        Reason = "",
        Withheld = withheld,
    };
}
