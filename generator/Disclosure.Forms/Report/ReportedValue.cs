namespace Disclosure.Forms.Report;

/// <summary>A target or actual value in the report: what was written, and what was made of it.</summary>
/// <param name="Raw">What was written.</param>
/// <param name="Operator"><c>&gt;=</c>, <c>&lt;=</c>, <c>=</c>, <c>&gt;</c> or <c>&lt;</c>; nothing where none was written.</param>
/// <param name="Value">The number (95 for 95 %), or a date as ISO 8601 writes it; nothing where there is none.</param>
/// <param name="Unit">The unit of measure.</param>
/// <param name="Kind"><c>number</c>, <c>percent</c>, <c>money</c>, <c>date</c>, <c>range</c>, <c>qualitative</c> or <c>none</c>.</param>
/// <param name="Understood">Whether it could be read; <see langword="false"/> comes with a finding.</param>
/// <param name="Lower">The lower bound of a range.</param>
/// <param name="Upper">The upper bound of a range.</param>
/// <param name="End">The end of a period.</param>
public sealed record ReportedValue(
    string Raw,
    string? Operator,
    object? Value,
    string? Unit,
    string Kind,
    bool Understood,
    decimal? Lower,
    decimal? Upper,
    string? End);
