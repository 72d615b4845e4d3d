using System.Collections.Immutable;

namespace Disclosure.Model.Checks.Process;

/// <summary>DISC41xx: the checks of what the process makes, from assessment to exit (parts 一, 三 and 六 of the policy).</summary>
public static class ProcessChecks
{
    /// <summary>The families, by code.</summary>
    public static ImmutableArray<CheckFamily> Families { get; } =
    [
        new("事前绩效评估", AssessmentFindings.All),
        new("绩效目标审核", ReviewFindings.All),
        new("绩效运行监控", MonitoringFindings.All),
        new("绩效问题整改", RectificationFindings.All),
        new("评价结果应用", ApplicationFindings.All),
        new("退出清单", ExitFindings.All),
        new("过程公开与责任", ResponsibilityFindings.All),
    ];

    internal static ImmutableArray<RecordCheck> All { get; } =
    [
        .. AssessmentFindings.Checks, .. ReviewFindings.Checks, .. MonitoringFindings.Checks, .. RectificationFindings.Checks,
        .. ApplicationFindings.Checks, .. ExitFindings.Checks, .. ResponsibilityFindings.Checks,
    ];

    /// <summary>Those that find nothing that readers are told.</summary>
    internal static ImmutableArray<RecordCheck> WithoutNotes { get; } =
    [
        AssessmentDayCheck.Check, AssessedTargetCheck.Check, ReviewedTargetCheck.Check, UnreviewedTargetsCheck.Check,
        MissingMonitoringCheck.Check, UnmendedFindingsCheck.Check, RectificationSourceCheck.Check, RectificationDaysCheck.Check,
        EndedWithoutExitCheck.Check, ExpiredCheck.Check, .. ResponsibilityFindings.Checks,
    ];
}
