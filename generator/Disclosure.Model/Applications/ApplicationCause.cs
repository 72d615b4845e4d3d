namespace Disclosure.Model.Applications;

/// <summary>What changed the money, or kept it: a result, or something that has nothing to do with how well the money was used.</summary>
public enum ApplicationCause
{
    /// <summary>评价结果: how well the money was used.</summary>
    Result,

    /// <summary>任务量变化: more or fewer people, places or works, at the same standard.</summary>
    Workload,

    /// <summary>标准和价格变化: another standard of subsidy, unit price or tariff.</summary>
    Standard,

    /// <summary>政策调整: a rule of this or a higher level, or a reorganisation.</summary>
    Policy,

    /// <summary>其他.</summary>
    Other,
}
