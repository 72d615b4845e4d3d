namespace Disclosure.Model.Applications;

/// <summary>What a result is applied to (clause 八).</summary>
public enum ApplicationSubject
{
    /// <summary>预算安排 of a project, department or unit.</summary>
    Budget,

    /// <summary>转移支付分配, to a town or street by its comprehensive evaluation.</summary>
    Transfer,

    /// <summary>政策调整.</summary>
    Policy,
}
