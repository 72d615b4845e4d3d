using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;

namespace Disclosure.Site.Pages.Evaluations;

/// <summary>An evaluation, as a row.</summary>
public sealed record EvaluationEntry
{
    /// <summary>The evaluation's title.</summary>
    public required string Title { get; init; }

    /// <summary>Its page's path.</summary>
    public required string Path { get; init; }

    /// <summary>The fiscal year evaluated.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>What kind.</summary>
    public required EvaluationKind Kind { get; init; }

    /// <summary>The project, or the unit as a whole.</summary>
    public required string Subject { get; init; }

    /// <summary>The subject's page.</summary>
    public required string SubjectPath { get; init; }

    /// <summary>The code of the unit evaluated.</summary>
    public required string UnitCode { get; init; }

    /// <summary>The unit evaluated.</summary>
    public required string Unit { get; init; }

    /// <summary>评价机构.</summary>
    public required string Evaluator { get; init; }

    /// <summary>The day of the report.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>总分.</summary>
    public required Points? Total { get; init; }

    /// <summary>等级.</summary>
    public required Grade? Grade { get; init; }

    /// <summary>How many problems it found.</summary>
    public required int Findings { get; init; }

    /// <summary>The subject's own self-evaluation of the year: its total.</summary>
    public required Points? SelfTotal { get; init; }

    /// <summary>The subject's own self-evaluation of the year: its grade.</summary>
    public required Grade? SelfGrade { get; init; }

    /// <summary>Whether the content is withheld.</summary>
    public required bool IsWithheld { get; init; }

    /// <summary>Evaluator's total less the self-evaluation's; nothing where either is missing.</summary>
    public Points? Disagreement => Total is { } total && SelfTotal is { } self ? total - self : null;
}
