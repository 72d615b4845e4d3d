using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;

namespace Disclosure.Model.Evaluations;

/// <summary>
/// An evaluation by someone other than the one who spent: 部门评价, 财政重点评价, 抽查复核 or a third party's. Of a project
/// (<see cref="Project"/>) or of a unit as a whole (<see cref="Unit"/> alone).
/// </summary>
public sealed record Evaluation : IApprovedRecord
{
    /// <summary>The project evaluated; nothing where a unit as a whole is.</summary>
    public ProjectCode? Project { get; init; }

    /// <summary>The unit evaluated, or the project's unit.</summary>
    public required UnitCode Unit { get; init; }

    /// <summary>The fiscal year evaluated.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>What kind of evaluation.</summary>
    public required EvaluationKind Kind { get; init; }

    /// <summary>The evaluation's title.</summary>
    public required string Title { get; init; }

    /// <summary>评价机构.</summary>
    public required string Evaluator { get; init; }

    /// <summary>The day of the report.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The score table.</summary>
    public ImmutableArray<EvaluationScore> Scores { get; init; } = [];

    /// <summary>总分.</summary>
    public Points? Total { get; init; }

    /// <summary>等级.</summary>
    public Grade? Grade { get; init; }

    /// <summary>Problems found.</summary>
    public ImmutableArray<EvaluationFinding> Findings { get; init; } = [];

    /// <summary>Entries of the score table that no other field stands for, in its order.</summary>
    public ImmutableArray<FormItem> Items { get; init; } = [];

    /// <summary>The report in Markdown; empty where there is none.</summary>
    public string Report { get; init; } = "";

    /// <summary>Why the content is not published, where it is not.</summary>
    public Withholding? Withheld { get; init; }

    /// <inheritdoc/>
    public ImmutableArray<string> WithheldFields { get; init; } = [];

    /// <summary>Where the record came from, such as the imported file's name; for staff.</summary>
    public string? Source { get; init; }

    /// <inheritdoc/>
    UnitCode? IApprovedRecord.ApprovedUnit => Unit;

    /// <inheritdoc/>
    public RecordKey Key => new(RecordKind.Evaluation, Year, Project?.Value ?? Unit.Value, Kind.ToString());
}
