namespace Disclosure.Model.Calendar;

/// <summary>The five stages of the whole chain (part 三 of the policy), in their order.</summary>
public enum ChainStage
{
    /// <summary>评估: assessed before it was decided (clause 四).</summary>
    Assessment,

    /// <summary>目标: a target set and reviewed with the budget (clause 五).</summary>
    Target,

    /// <summary>监控: target and spending monitored within the year (clause 六).</summary>
    Monitoring,

    /// <summary>评价: evaluated by the unit itself and by others (clause 七).</summary>
    Evaluation,

    /// <summary>应用: the result applied to a later budget (clause 八).</summary>
    Application,
}
