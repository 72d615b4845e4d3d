using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Scoring;

namespace Disclosure.Model.Sentences;

/// <summary>
/// What is shown of a year of a unit, or of all units: the unit as a whole, where it has tables as a whole, and the projects. What is
/// withheld is in no figure.
/// </summary>
public sealed record YearSentenceFacts
{
    /// <summary>The fiscal year.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>Whether the accounts are told, and not the budget.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Whether it is a unit's year, with tables as a whole (整体).</summary>
    public bool HasWhole { get; init; }

    /// <summary>Whether the tables as a whole are withheld.</summary>
    public bool IsWholeWithheld { get; init; }

    /// <summary>年初预算 of the unit as a whole.</summary>
    public Money? WholePlanned { get; init; }

    /// <summary>全年预算数 of the unit as a whole.</summary>
    public Money? WholeBudget { get; init; }

    /// <summary>全年执行数 of the unit as a whole.</summary>
    public Money? WholeExecuted { get; init; }

    /// <summary>The department whose forms have the unit in them, where it owes none of its own; nothing elsewhere.</summary>
    public string? CoveredBy { get; init; }

    /// <summary>How many projects are listed: with a target before the accounts, with a published self-evaluation with them.</summary>
    public int Projects { get; init; }

    /// <summary>The sum of 年初预算 of the projects; nothing where none gives an amount.</summary>
    public Money? Planned { get; init; }

    /// <summary>The sum of 全年预算数 of the projects.</summary>
    public Money? Budget { get; init; }

    /// <summary>The sum of 全年执行数 of the projects.</summary>
    public Money? Executed { get; init; }

    /// <summary>How many indicators the targets have.</summary>
    public int Indicators { get; init; }

    /// <summary>How many were reached.</summary>
    public AttainmentCounts Attained { get; init; }

    /// <summary>
    /// How many of its own the unit as a whole reached, or all units as a whole; none where those stand for the projects.
    /// </summary>
    public AttainmentCounts WholeAttained { get; init; }

    /// <summary>What the targets of the whole are called: of one unit <c>整体</c>, of all together <c>部门（单位）整体</c>.</summary>
    public string WholeName { get; init; } = "整体";

    /// <summary>How the projects were graded.</summary>
    public GradesTold Grades { get; init; }

    /// <summary>How many projects with a target have no self-evaluation though nothing of them is withheld.</summary>
    public int WithoutSelf { get; init; }

    /// <summary>自评总分 of the unit as a whole.</summary>
    public Points? Total { get; init; }

    /// <summary>What somebody else found of the unit as a whole.</summary>
    public OtherScore? Other { get; init; }

    /// <summary>How many projects have a total of somebody else beside their own.</summary>
    public int Rechecked { get; init; }

    /// <summary>How many of those are lower than the project's own.</summary>
    public int Lower { get; init; }

    /// <summary>Whose figures are missing, in words, such as <c>教育局、民政局等 3 个单位</c>; nothing where none are.</summary>
    public string? Missing { get; init; }

    /// <summary>How many projects are withheld.</summary>
    public int Withheld { get; init; }
}
