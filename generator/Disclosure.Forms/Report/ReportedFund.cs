namespace Disclosure.Forms.Report;

/// <summary>A row of the funds in the report.</summary>
/// <param name="Kind"><c>total</c>, <c>fiscal</c>, <c>carried</c> or <c>other</c>.</param>
/// <param name="Label">The row's own words, where they are not the official ones.</param>
/// <param name="Whole">The amount over the whole period, in 元.</param>
/// <param name="Initial">年初预算数, in 元.</param>
/// <param name="Budget">全年预算数, in 元; in a target the year's amount.</param>
/// <param name="Executed">全年执行数, in 元.</param>
/// <param name="Weight">分值.</param>
/// <param name="Rate">执行率 as a ratio: 1 is 100 %.</param>
/// <param name="Score">得分.</param>
public sealed record ReportedFund(
    string Kind,
    string? Label,
    decimal? Whole,
    decimal? Initial,
    decimal? Budget,
    decimal? Executed,
    decimal? Weight,
    decimal? Rate,
    decimal? Score);
