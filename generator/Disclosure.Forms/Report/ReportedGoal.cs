namespace Disclosure.Forms.Report;

/// <summary>The goal in the report.</summary>
/// <param name="Expected">预期目标; nothing where the form has none.</param>
/// <param name="Actual">实际完成情况.</param>
/// <param name="Whole">中期目标, 项目总目标.</param>
public sealed record ReportedGoal(string? Expected, string? Actual, string? Whole);
