using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;

namespace Disclosure.Model.Satisfaction;

/// <summary>
/// A satisfaction survey of a project, or of a unit as a whole, in a year. Made from the content by
/// <c>disclosure survey open</c> and loaded by the feedback API; never changed by ratings.
/// </summary>
public sealed record Survey
{
    /// <summary>Its identity in addresses and files, such as <c>2025-101001-002</c>.</summary>
    public required SurveyId Id { get; init; }

    /// <summary>The fiscal year.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>The project rated; nothing where a unit as a whole is.</summary>
    public ProjectCode? Project { get; init; }

    /// <summary>The unit that served, or the project's unit.</summary>
    public required UnitCode Unit { get; init; }

    /// <summary>What is rated, in words: the name of the project or unit.</summary>
    public required string Subject { get; init; }

    /// <summary>Who served, in words.</summary>
    public required string UnitName { get; init; }

    /// <summary>The names of the indicators (三级指标) whose score the result enters.</summary>
    public ImmutableArray<string> Indicators { get; init; } = [];

    /// <summary>The question and what can be answered.</summary>
    public required SurveyQuestion Question { get; init; }

    /// <summary>Who counts as a service recipient (服务对象), in words.</summary>
    public required string Recipients { get; init; }

    /// <summary>N, how many service recipients there are; nothing where that is not known.</summary>
    public int? Population { get; init; }

    /// <summary>The first day on which it can be answered.</summary>
    public required DateOnly Opens { get; init; }

    /// <summary>The last day on which it can be answered.</summary>
    public required DateOnly Closes { get; init; }

    /// <summary>How 满意率 is computed.</summary>
    public SatisfactionFormula Formula { get; init; }

    /// <summary>Whether it can be answered on a day.</summary>
    public bool IsOpenOn(DateOnly day) => Opens <= day && day <= Closes;

    /// <summary>Whether it has not begun on a day.</summary>
    public bool IsAheadOn(DateOnly day) => day < Opens;
}
