namespace Disclosure.Forms.Matching;

/// <summary>A field in which a form differs from the record that is there.</summary>
/// <param name="Path">The path in the record, such as <c>indicators[3].target</c>, counted as in the form; a removed row as in the record.</param>
/// <param name="Title">What it is, in the words of the form, such as <c>绩效指标“学校数量”·指标值</c>.</param>
/// <param name="Before">What the record says; nothing where it says nothing.</param>
/// <param name="After">What the form says; nothing where it says nothing.</param>
public sealed record FieldChange(string Path, string Title, string? Before, string? After);
