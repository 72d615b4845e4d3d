namespace Disclosure.Forms.Report;

/// <summary>A main task in the report.</summary>
/// <param name="Name">任务名称.</param>
/// <param name="Content">主要内容.</param>
/// <param name="Total">预算金额, in 元.</param>
/// <param name="Fiscal">Of it 财政拨款, in 元.</param>
/// <param name="Other">Of it 其他资金, in 元.</param>
public sealed record ReportedTask(string Name, string Content, decimal? Total, decimal? Fiscal, decimal? Other);
