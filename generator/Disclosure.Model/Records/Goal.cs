namespace Disclosure.Model.Records;

/// <summary>年度总体目标: what was promised and, in a self-evaluation, what was done.</summary>
/// <param name="Expected">预期目标 of the year.</param>
/// <param name="Actual">实际完成情况; nothing in a target.</param>
/// <param name="WholePeriod">The goal over the whole period (中期目标, 项目总目标), where the form has one.</param>
public sealed record Goal(string Expected, string? Actual = null, string? WholePeriod = null);
