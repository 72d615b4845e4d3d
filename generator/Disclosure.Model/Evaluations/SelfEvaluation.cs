using Disclosure.Model.Amounts;
using Disclosure.Model.Records;

namespace Disclosure.Model.Evaluations;

/// <summary>What project and unit self-evaluations (绩效自评) share. Its figures are the approved ones and are never changed.</summary>
public abstract record SelfEvaluation : PerformanceTable
{
    /// <summary>总分 as approved.</summary>
    public Points? Total { get; init; }

    /// <summary>等级 as approved.</summary>
    public Grade? Grade { get; init; }

    /// <summary>Explanation of low execution or a poor result as a whole, where the form has one.</summary>
    public string? Remarks { get; init; }

    /// <inheritdoc/>
    public override bool IsTarget => false;
}
