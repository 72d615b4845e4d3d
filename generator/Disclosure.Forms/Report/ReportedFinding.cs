namespace Disclosure.Forms.Report;

/// <summary>A finding in the report.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>info</c>.</param>
/// <param name="Where">The place, such as <c>a.xlsx!Sheet1!F12</c>.</param>
/// <param name="Message">What.</param>
/// <param name="Clause">The clause it comes from; nothing where none does.</param>
/// <param name="Remedy">How to mend it.</param>
public sealed record ReportedFinding(string Code, string Severity, string Where, string Message, string? Clause, string Remedy);
