namespace Disclosure.Model.Satisfaction;

/// <summary>Why a rating is out of the count, with an appeal open to who gave it. The numbers are published by reason.</summary>
/// <remarks>Stores keep the numbers and the names: a new reason comes last, and none is renumbered or renamed.</remarks>
public enum ExclusionReason
{
    /// <summary>误评: given by mistake.</summary>
    Mistaken,

    /// <summary>恶意差评: malicious.</summary>
    Malicious,

    /// <summary>非服务对象: given by someone who was not served.</summary>
    NotServed,

    /// <summary>重复: given twice by one respondent.</summary>
    Duplicate,

    /// <summary>
    /// 自动填写: a field was filled in that people do not see. The service says so when it stores the rating; staff do not choose it.
    /// </summary>
    AutoFilled,
}
