namespace Disclosure.Model.Editions;

/// <summary>The part of the cycle that a release is of.</summary>
public enum ReleaseStage
{
    /// <summary>预算公开: targets, with the budget.</summary>
    Budget,

    /// <summary>决算公开: self-evaluations and evaluations, with the final accounts.</summary>
    Accounts,

    /// <summary>过程公开: assessments, monitoring, rectification, application.</summary>
    Process,
}
