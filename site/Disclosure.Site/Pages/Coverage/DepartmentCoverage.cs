using System.Collections.Immutable;
using Disclosure.Model.Approvals;
using Disclosure.Model.Coverage;
using Disclosure.Site.Clocks;
using Disclosure.Site.Components;

namespace Disclosure.Site.Pages.Coverage;

/// <summary>A department in a year: how far its projects are self-evaluated, and how the scores of others differ from its own.</summary>
public sealed record DepartmentCoverage
{
    /// <summary>The department's code.</summary>
    public required string Code { get; init; }

    /// <summary>The department's name.</summary>
    public required string Name { get; init; }

    /// <summary>Its page at the year.</summary>
    public required string Path { get; init; }

    /// <summary>How far its projects are covered.</summary>
    public required SelfEvaluationCoverage Projects { get; init; }

    /// <summary>Of how many projects without a published self-evaluation the last day to publish it has not passed.</summary>
    public int NotDue { get; init; }

    /// <summary>Its projects that are in no coverage, each with the reason.</summary>
    public ImmutableArray<ProjectAside> Aside { get; init; } = [];

    /// <summary>How its accounts clock stands.</summary>
    public required ClockState Accounts { get; init; }

    /// <summary>Whether its self-evaluation as a whole is published: 已公开, 不予公开, or why it is not there.</summary>
    public required Badge Overall { get; init; }

    /// <summary>How the scores of others differ.</summary>
    public required EvaluationGaps Gaps { get; init; }

    /// <summary>Whether self-evaluations should be there: one is published, or the clock of the accounts has run.</summary>
    public bool IsDue => Projects.Covered > 0 || Accounts is ClockState.OnTime or ClockState.Late or ClockState.Overdue;

    /// <summary>Why there is no share yet; nothing where self-evaluations should be there.</summary>
    public Badge? WhyNotYet => IsDue ? null : ClockBadges.Of(Accounts);
}
