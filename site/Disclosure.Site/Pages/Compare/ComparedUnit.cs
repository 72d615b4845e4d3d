using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Scoring;
using Disclosure.Site.Facts;

namespace Disclosure.Site.Pages.Compare;

/// <summary>A department, with its units' projects, or a unit in one year in figures. What is withheld is in none of them.</summary>
internal sealed record ComparedUnit
{
    /// <summary>The department or unit.</summary>
    public required Unit Unit { get; init; }

    /// <summary>Its name, told apart from another's of the same name.</summary>
    public required string Name { get; init; }

    /// <summary>How many projects have targets.</summary>
    public required int Targets { get; init; }

    /// <summary>年初预算 of the projects that state one; nothing where none does.</summary>
    public required Money? Promised { get; init; }

    /// <summary>How many projects' self-evaluations are published.</summary>
    public required int Results { get; init; }

    /// <summary>全年预算数 and 全年执行数 of the projects that state both, and their rate.</summary>
    public required ExecutionRate Execution { get; init; }

    /// <summary>How many indicators of its projects were reached; nothing where none can be judged.</summary>
    public required AttainmentCounts? Attained { get; init; }

    /// <summary>How its projects are graded.</summary>
    public required GradeCount Grades { get; init; }

    /// <summary>The self-evaluation of it as a whole; nothing where none is published.</summary>
    public required UnitSelfEvaluation? Overall { get; init; }
}
