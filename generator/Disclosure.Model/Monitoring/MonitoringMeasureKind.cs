namespace Disclosure.Model.Monitoring;

/// <summary>What the bureau did about a project that went wrong (clause 六).</summary>
public enum MonitoringMeasureKind
{
    /// <summary>暂缓拨款.</summary>
    Suspended,

    /// <summary>停止拨款.</summary>
    Stopped,

    /// <summary>恢复拨款.</summary>
    Resumed,

    /// <summary>收回资金, idle funds taken back (盘活存量资金).</summary>
    Recovered,
}
