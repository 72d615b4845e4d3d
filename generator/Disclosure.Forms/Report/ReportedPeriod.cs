namespace Disclosure.Forms.Report;

/// <summary>项目期 in the report, as dates of ISO 8601 cut to what was written.</summary>
/// <param name="Start">From.</param>
/// <param name="End">To; nothing for a project without an end.</param>
public sealed record ReportedPeriod(string Start, string? End);
