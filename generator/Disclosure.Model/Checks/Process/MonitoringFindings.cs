using System.Collections.Immutable;
using Disclosure.Model.Policies;

namespace Disclosure.Model.Checks.Process;

/// <summary>DISC4130–4146: 绩效运行监控 (clause 六).</summary>
public static class MonitoringFindings
{
    /// <summary>Monitored on a day that the portal does not set.</summary>
    public static FindingDefinition DayUnusual { get; } = new(
        "DISC4130", Severity.Info, "监控日期不是规定的日期", "一般监控到规定月份的月底（portal.yaml 的 process.monitoringMonths）；临时监控的不用改。", Clause.Monitoring);

    /// <summary>Monitored outside the year.</summary>
    public static FindingDefinition DayOutsideYear { get; } = new(
        "DISC4131", Severity.Warning, "监控日期不在年度之内", "核对监控日期和年度。", Clause.Monitoring, "监控日期不在所监控的年度之内。");

    /// <summary>More was spent than there is.</summary>
    public static FindingDefinition ExecutedAboveBudget { get; } = new(
        "DISC4132", Severity.Warning, "已执行数大于预算数", "核对已执行数和全年预算数，单位都是元；有追加的，全年预算数写追加以后的。", Clause.Monitoring, "监控日的已执行数大于全年预算数。");

    /// <summary>The budget is neither the target's nor the self-evaluation's.</summary>
    public static FindingDefinition BudgetDiffers { get; } = new(
        "DISC4133", Severity.Warning, "监控表的预算数与绩效目标不一致", "核对全年预算数与绩效目标的年度资金；年中追加、调减的，与自评表的全年预算数一致。", Clause.Monitoring,
        "监控表的全年预算数与绩效目标、绩效自评的都不同。");

    /// <summary>An indicator that the target does not have.</summary>
    public static FindingDefinition IndicatorUnknown { get; } = new(
        "DISC4134", Severity.Warning, "目标表里没有这个指标", "指标照绩效目标表写，一字不差。", Clause.Monitoring, "监控表的个别指标不在绩效目标表中。");

    /// <summary>An indicator's value is not that of the target.</summary>
    public static FindingDefinition TargetValueDiffers { get; } = new(
        "DISC4135", Severity.Warning, "监控表的指标值与绩效目标不一致", "核对监控表与批复的绩效目标；按程序调整过的，在备注中写明。", Clause.Monitoring, "监控表的个别指标值与绩效目标表不同。");

    /// <summary>An indicator of the target that was not monitored.</summary>
    public static FindingDefinition IndicatorNotMonitored { get; } = new(
        "DISC4136", Severity.Warning, "有的指标没有监控", "目标表里的每个指标都要写到监控日的情况。", Clause.Monitoring, "绩效目标表的个别指标没有列入监控表。");

    /// <summary>A deviation without a cause or what is done about it.</summary>
    public static FindingDefinition DeviationUnexplained { get; } = new(
        "DISC4137", Severity.Warning, "偏离没有写原因或纠正措施", "有偏离的，写明偏差原因和纠正措施。", Clause.Monitoring, "个别偏离没有写明原因或纠正措施。");

    /// <summary>It can't be reached, and nothing is done.</summary>
    public static FindingDefinition ImpossibleUnanswered { get; } = new(
        "DISC4138", Severity.Warning, "完全不可能完成，没有纠正措施", "写明怎样纠正；财政部门暂缓、停止拨款或收回资金的，写进 measures。", Clause.Monitoring, "个别指标预计不能完成，没有写明纠正措施。");

    /// <summary>A measure without a reason.</summary>
    public static FindingDefinition MeasureUnexplained { get; } = new(
        "DISC4139", Severity.Warning, "处理没有写原因", "写明为什么暂缓、停止、恢复拨款，或者收回资金。", Clause.Monitoring);

    /// <summary>Payments are resumed that nobody suspended.</summary>
    public static FindingDefinition ResumedWithoutStop { get; } = new(
        "DISC4140", Severity.Warning, "没有暂缓或停止，却恢复拨款", "补上暂缓拨款或停止拨款的那一次，或者核对日期。", Clause.Monitoring);

    /// <summary>Funds were taken back; how much, or where they went, is not said.</summary>
    public static FindingDefinition RecoveredIncomplete { get; } = new(
        "DISC4141", Severity.Warning, "收回资金没有写金额或去向", "写明收回多少元，用到哪里。", Clause.Monitoring, "收回资金没有写明金额或去向。");

    /// <summary>Measures are not in the order of their days.</summary>
    public static FindingDefinition MeasuresOutOfOrder { get; } = new(
        "DISC4142", Severity.Error, "处理没有按先后写", "从早到晚排列：最后一行的日期起算公开期限。", Clause.Monitoring);

    /// <summary>The day has long passed, and nothing was monitored.</summary>
    public static FindingDefinition MonitoringMissing { get; } = new(
        "DISC4143", Severity.Warning, "到期没有监控",
        "补报监控表；已经停止、退出的，登记退出清单。监控到哪几个月，写在 portal.yaml 的 process.monitoringMonths。", Clause.Monitoring);

    /// <summary>Of the two that are monitored, one is not there.</summary>
    public static FindingDefinition HalfMissing { get; } = new(
        "DISC4144", Severity.Warning, "“双监控”缺一半",
        "绩效目标实现程度（indicators）和预算执行进度（spending）都要写。", Clause.Monitoring, "监控表只有绩效目标实现程度或只有预算执行进度。");

    /// <summary>An indicator of which nothing says how far it is.</summary>
    public static FindingDefinition ProgressMissing { get; } = new(
        "DISC4145", Severity.Warning, "没有写完成情况", "写到监控日为止完成了多少；年底才能取得的，写预计全年完成情况，或者在备注中写明。", Clause.Monitoring, "个别指标没有写监控日的完成情况。");

    /// <summary>Less is forecast than was spent.</summary>
    public static FindingDefinition ForecastBelowExecuted { get; } = new(
        "DISC4146", Severity.Warning, "预计执行数小于已执行数", "核对全年预计执行数和已执行数，单位都是元。", Clause.Monitoring, "全年预计执行数小于已执行数。");

    /// <summary>Everything the family can find, by code.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
    [
        DayUnusual, DayOutsideYear, ExecutedAboveBudget, BudgetDiffers, IndicatorUnknown, TargetValueDiffers, IndicatorNotMonitored,
        DeviationUnexplained, ImpossibleUnanswered, MeasureUnexplained, ResumedWithoutStop, RecoveredIncomplete, MeasuresOutOfOrder,
        MonitoringMissing, HalfMissing, ProgressMissing, ForecastBelowExecuted,
    ];

    internal static ImmutableArray<RecordCheck> Checks { get; } =
    [
        MonitoringDayCheck.Check, MonitoredSpendingCheck.Check, MonitoredIndicatorsCheck.Check, DeviationCheck.Check, MeasuresCheck.Check,
        MissingMonitoringCheck.Check,
    ];
}
