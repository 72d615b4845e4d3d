using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Records;

namespace Disclosure.Model.Assessments;

/// <summary>
/// 事前绩效评估 of a new project or policy (clause 四): whether it is to have money in the budget of <see cref="ProcessRecord.Year"/>, and
/// how much. What the budget then gave is said by the target of the year, and not here.
/// </summary>
public sealed record Assessment : ProcessRecord
{
    /// <summary>Project, policy, or capital investment.</summary>
    public required AssessmentKind Kind { get; init; }

    /// <summary>评估机构: the department itself, the bureau, the department in charge of investment, a third party.</summary>
    public required string Assessor { get; init; }

    /// <summary>评估日期, the day of the report.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The five points, in their order.</summary>
    public ImmutableArray<AssessmentPoint> Points { get; init; } = [];

    /// <summary>总分, as given.</summary>
    public Points? Total { get; init; }

    /// <summary>评估结论; nothing where it is missing, or withheld.</summary>
    public AssessmentVerdict? Verdict { get; init; }

    /// <summary>申报金额, what was asked for, in 元.</summary>
    public Money? Requested { get; init; }

    /// <summary>评估核定金额, what the assessment thinks right, in 元.</summary>
    public Money? Assessed { get; init; }

    /// <summary>The report in Markdown; empty where there is none.</summary>
    public string Report { get; init; } = "";

    /// <inheritdoc/>
    public override DateOnly? Made => Date;

    /// <inheritdoc/>
    public override RecordKey Key => new(RecordKind.Assessment, Year, Code);

    /// <inheritdoc/>
    public override ProcessRecord ToWithheld(Withholding withheld) => new Assessment
    {
        Project = Project,
        Unit = Unit,
        Year = Year,
        Name = Name,
        Kind = Kind,
        Assessor = "",
        Withheld = withheld,
    };
}
