using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Scoring;

namespace Disclosure.Site.Pages.AccountsYear;

/// <summary>A self-evaluation, of a project or of a unit as a whole, as a row: the approved figures, the recomputed ones beside.</summary>
public sealed record AccountsEntry
{
    /// <summary>The project's or unit's code.</summary>
    public required string Code { get; init; }

    /// <summary>The project's or unit's name.</summary>
    public required string Name { get; init; }

    /// <summary>The page's path.</summary>
    public required string Path { get; init; }

    /// <summary>主管部门's code.</summary>
    public required string DepartmentCode { get; init; }

    /// <summary>主管部门.</summary>
    public required string Department { get; init; }

    /// <summary>实施单位's code.</summary>
    public required string UnitCode { get; init; }

    /// <summary>实施单位.</summary>
    public required string Unit { get; init; }

    /// <summary>全年预算数.</summary>
    public required Money? Budget { get; init; }

    /// <summary>全年执行数.</summary>
    public required Money? Executed { get; init; }

    /// <summary>总分 as approved.</summary>
    public required Points? Total { get; init; }

    /// <summary>等级 as approved.</summary>
    public required Grade? Grade { get; init; }

    /// <summary>The total recomputed by the scheme; nothing where it can't be.</summary>
    public required Points? Recomputed { get; init; }

    /// <summary>How many rows differ by more than 0.1 when recomputed.</summary>
    public required int DifferingRows { get; init; }

    /// <summary>Whether the content is withheld.</summary>
    public required bool IsWithheld { get; init; }

    /// <summary>How many targets were reached and missed; all 0 where the content is withheld.</summary>
    public AttainmentCounts Attained { get; init; }

    /// <summary>Where those that were missed are listed, from the site's root.</summary>
    public string UnmetPath { get; init; } = "";

    /// <summary>执行率 of the two amounts.</summary>
    public ExecutionRate Execution => ExecutionRate.Of(Budget, Executed);

    /// <summary>Approved less recomputed total, rounded as shown; nothing where either is missing.</summary>
    public Points? Difference => Total is { } total && Recomputed is { } recomputed
        ? new Points(decimal.Round(total.Value - recomputed.Value, 2, MidpointRounding.AwayFromZero))
        : null;

    /// <summary>Whether the totals are more than <see cref="ScoreReceipt.Tolerance"/> apart.</summary>
    public bool Differs => Difference is { } difference && Math.Abs(difference.Value) > ScoreReceipt.Tolerance;
}
