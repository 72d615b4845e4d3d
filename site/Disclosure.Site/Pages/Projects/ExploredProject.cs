using Disclosure.Model.Amounts;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Scoring;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;

namespace Disclosure.Site.Pages.Projects;

/// <summary>A project in one year with all that the explorer and the lists show of it. What is withheld is empty.</summary>
internal sealed record ExploredProject
{
    /// <summary>The project with its target and its self-evaluation.</summary>
    public required ProjectInYear Project { get; init; }

    /// <summary>The codes it had before, in a text; nothing where it had none.</summary>
    public string? FormerCodes { get; init; }

    /// <summary>主管部门.</summary>
    public required string Department { get; init; }

    /// <summary>实施单位.</summary>
    public required string Unit { get; init; }

    /// <summary>How many of its indicators were reached; nothing where no published self-evaluation has one that can be judged.</summary>
    public required AttainmentCounts? Attained { get; init; }

    /// <summary>核算总分.</summary>
    public required Points? Recomputed { get; init; }

    /// <summary>Why there is no 自评总分; nothing where there is one, or where nothing is to be said.</summary>
    public required Badge? WhyNoTotal { get; init; }

    /// <summary>The kinds of the evaluations by others, such as <c>财政重点评价、抽查复核</c>; nothing where nobody evaluated.</summary>
    public required string? EvaluatedBy { get; init; }

    /// <summary>The evaluation whose score is shown; nothing where nobody evaluated.</summary>
    public required Evaluation? Evaluation { get; init; }

    /// <summary>The satisfaction survey with most answers; nothing where there was none.</summary>
    public required SatisfactionResult? Survey { get; init; }

    /// <summary>Whether its monitoring is published; nothing where it is not told whether there was any.</summary>
    public required bool? IsMonitored { get; init; }

    /// <summary>How often what is published of it in the year was changed since.</summary>
    public required int Corrections { get; init; }
}
