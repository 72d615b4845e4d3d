namespace Disclosure.Model.Targets;

/// <summary>What comes of holding a 绩效目标设置情况 sentence against the targets there are.</summary>
public enum ReconciliationResult
{
    /// <summary>未说明: the department says nothing.</summary>
    NotStated,

    /// <summary>一致.</summary>
    Agrees,

    /// <summary>个数一致: the money that is missing may be that of withheld projects.</summary>
    AgreesButForWithheld,

    /// <summary>不一致.</summary>
    Differs,
}
