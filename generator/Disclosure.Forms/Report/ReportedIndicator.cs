namespace Disclosure.Forms.Report;

/// <summary>An indicator in the report.</summary>
/// <param name="Level1">一级指标.</param>
/// <param name="Level2">二级指标.</param>
/// <param name="Level3">三级指标.</param>
/// <param name="Target">指标值.</param>
/// <param name="WholeTarget">中期指标值, where the form has one.</param>
/// <param name="Actual">实际完成值; nothing in a target.</param>
/// <param name="Weight">分值.</param>
/// <param name="Score">得分.</param>
/// <param name="Reason">偏差原因分析及改进措施.</param>
/// <param name="Rule">The row's own scoring rule.</param>
/// <param name="Explanation">指标解释, and columns of no field of their own.</param>
/// <param name="Baseline">上年值.</param>
public sealed record ReportedIndicator(
    string Level1,
    string Level2,
    string Level3,
    ReportedValue Target,
    ReportedValue? WholeTarget,
    ReportedValue? Actual,
    decimal? Weight,
    decimal? Score,
    string? Reason,
    string? Rule,
    string? Explanation,
    string? Baseline);
