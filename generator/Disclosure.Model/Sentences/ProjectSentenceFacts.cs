using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Scoring;

namespace Disclosure.Model.Sentences;

/// <summary>What a project's page shows of the year that its sentence tells. What is withheld is not among it.</summary>
public sealed record ProjectSentenceFacts
{
    /// <summary>The fiscal year.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>Whether the target is published.</summary>
    public bool HasTarget { get; init; }

    /// <summary>Whether the target is withheld.</summary>
    public bool IsTargetWithheld { get; init; }

    /// <summary>Whether the self-evaluation is published.</summary>
    public bool HasSelf { get; init; }

    /// <summary>Whether the self-evaluation is withheld.</summary>
    public bool IsSelfWithheld { get; init; }

    /// <summary>Why there is no target though nothing is withheld, such as <c>绩效目标审核未通过，不安排预算</c>; nothing where not known.</summary>
    public string? WhyNoTarget { get; init; }

    /// <summary>年初预算 of the target.</summary>
    public Money? Planned { get; init; }

    /// <summary>全年预算数.</summary>
    public Money? Budget { get; init; }

    /// <summary>全年执行数.</summary>
    public Money? Executed { get; init; }

    /// <summary>Whether the amounts are withheld, because they would give something away.</summary>
    public bool AreFundsWithheld { get; init; }

    /// <summary>The main output; nothing where there is none that is a number with a unit.</summary>
    public MainOutput? Output { get; init; }

    /// <summary>How many indicators the form has.</summary>
    public int Indicators { get; init; }

    /// <summary>Whether indicators are withheld: all of them, or some.</summary>
    public bool AreIndicatorsWithheld { get; init; }

    /// <summary>How many were reached.</summary>
    public AttainmentCounts Attained { get; init; }

    /// <summary>The names of those that were not, or not wholly.</summary>
    public ImmutableArray<string> Unmet { get; init; } = [];

    /// <summary>自评总分.</summary>
    public Points? Total { get; init; }

    /// <summary>What somebody else found.</summary>
    public OtherScore? Other { get; init; }

    /// <summary>How its survey stands; nothing without any.</summary>
    public SurveyTold? Survey { get; init; }

    /// <summary>How the stage 评价 stands.</summary>
    public StageState Evaluation { get; init; }

    /// <summary>The last day to publish the self-evaluation.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>How many days that is past.</summary>
    public int DaysOverdue { get; init; }

    /// <summary>How and when it ended, such as <c>2025年6月30日中途停止</c>; nothing while it runs.</summary>
    public string? Ending { get; init; }

    /// <summary>A newer year of which only the target is there.</summary>
    public FiscalYear? NextYear { get; init; }

    /// <summary>年初预算 of that year.</summary>
    public Money? NextPlanned { get; init; }

    /// <summary>The newest change, after publication, of what the sentence tells; nothing where none of it was changed.</summary>
    public ChangeTold? Change { get; init; }
}
