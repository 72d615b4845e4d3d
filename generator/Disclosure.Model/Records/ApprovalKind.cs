namespace Disclosure.Model.Records;

/// <summary>Who approved, which also says whose 20-day clock starts (预算法 art. 14, 实施条例 art. 6).</summary>
public enum ApprovalKind
{
    /// <summary>人大批准: the finance bureau publishes the government's budget or final accounts.</summary>
    PeoplesCongress,

    /// <summary>财政批复: the department publishes its own.</summary>
    Finance,

    /// <summary>部门批复: the unit publishes its own.</summary>
    Department,
}
