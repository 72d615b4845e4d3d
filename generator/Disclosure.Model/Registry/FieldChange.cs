using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Values;

namespace Disclosure.Model.Registry;

/// <summary>A field in which one record differs from another of its kind.</summary>
/// <param name="Field">The field; of a row that was added, dropped or moved, the list's.</param>
/// <param name="Path">
/// The path in the record, such as <c>indicators[3].target</c>, counted as in the later one; a dropped row as in the earlier.
/// The list's own where its rows changed places: then before and after are their names.
/// </param>
/// <param name="Title">What it is, in the words of the form, such as <c>绩效指标“学校数量”·年度指标值</c>.</param>
/// <param name="Before">What the earlier record says; nothing where it says nothing.</param>
/// <param name="After">What the later record says; nothing where it says nothing.</param>
/// <param name="Outer">The record's own field that it stands in; the field itself where it stands in none.</param>
public sealed record FieldChange(IField Field, string Path, string Title, FieldValue? Before, FieldValue? After, IField Outer)
{
    /// <summary>Whether the department's form says it, and not finance staff or the program.</summary>
    public bool IsOfForm => Outer.Owner is FieldOwner.Form or FieldOwner.FormOrStaff;

    /// <summary>Whether it is how staff handle the record, and not what the record says.</summary>
    public bool IsHandling => Outer.IsHandling;
}
