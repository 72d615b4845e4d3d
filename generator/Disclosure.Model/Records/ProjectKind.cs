namespace Disclosure.Model.Records;

/// <summary>What a project target is about.</summary>
public enum ProjectKind
{
    /// <summary>项目.</summary>
    Project,

    /// <summary>政策: a spending policy, evaluated like a project (clause 五).</summary>
    Policy,

    /// <summary>转移支付.</summary>
    Transfer,
}
