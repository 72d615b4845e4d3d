using Disclosure.Model.Indicators;

namespace Disclosure.Model.Monitoring;

/// <summary>An indicator of a target on the day of monitoring.</summary>
/// <param name="Level1">一级指标.</param>
/// <param name="Level2">二级指标.</param>
/// <param name="Level3">三级指标.</param>
/// <param name="Target">年度指标值.</param>
/// <param name="Progress">What was reached by the day (执行情况); nothing where nothing was written.</param>
/// <param name="Deviation">偏离情况, how it is off what the day should have seen; nothing where it is on its way.</param>
/// <param name="Cause">偏差原因.</param>
/// <param name="Correction">纠正措施.</param>
public sealed record MonitoredIndicator(
    string Level1,
    string Level2,
    string Level3,
    IndicatorValue Target,
    IndicatorValue? Progress,
    string? Deviation,
    string? Cause,
    string? Correction);
