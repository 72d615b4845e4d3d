namespace Disclosure.Publishing.Gate;

/// <summary>How a release stands against one point of the checklist.</summary>
public enum GateState
{
    /// <summary>通过.</summary>
    Passed,

    /// <summary>通过，有提醒: nothing keeps it back, and there is something to look at.</summary>
    Warned,

    /// <summary>待办: nothing is wrong; it is done before the release, such as a signature.</summary>
    Pending,

    /// <summary>阻断: it can't be released.</summary>
    Blocked,
}
