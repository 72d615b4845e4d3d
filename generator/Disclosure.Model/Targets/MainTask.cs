using Disclosure.Model.Amounts;

namespace Disclosure.Model.Targets;

/// <summary>A row of 年度主要任务 in a unit's target.</summary>
/// <param name="Name">任务名称.</param>
/// <param name="Content">主要内容.</param>
/// <param name="Total">预算金额, in all.</param>
/// <param name="Fiscal">Of it, 财政拨款.</param>
/// <param name="Other">Of it, 其他资金.</param>
public sealed record MainTask(string Name, string Content, Money? Total, Money? Fiscal, Money? Other);
