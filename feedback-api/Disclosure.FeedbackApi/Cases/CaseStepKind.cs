namespace Disclosure.FeedbackApi.Cases;

/// <summary>What was done about a bad rating.</summary>
/// <remarks>
/// Stores keep the numbers and the names, and the audit log the names: a new kind comes last, and none is renumbered or renamed.
/// </remarks>
public enum CaseStepKind
{
    /// <summary>回访: the respondent was told that it is looked into.</summary>
    Contacted,

    /// <summary>答复: the unit said what it found. Without a contact before, it is one as well.</summary>
    Replied,

    /// <summary>整改: it was put right.</summary>
    Rectified,

    /// <summary>说明办结: an approver closed it, as it was explained why there is nothing to put right.</summary>
    Explained,

    /// <summary>再次评价: the respondent rated again, once. The score of the survey does not change.</summary>
    RatedAgain,

    /// <summary>申诉: the respondent does not accept how it was dealt with, once.</summary>
    Appealed,

    /// <summary>申诉成立: an approver decided that it is to be dealt with again.</summary>
    AppealUpheld,

    /// <summary>申诉不成立: an approver decided that it stays as it was dealt with.</summary>
    AppealDismissed,
}
