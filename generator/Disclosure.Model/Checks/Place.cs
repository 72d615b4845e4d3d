using Disclosure.Model.Checks.Privacy;
using Disclosure.Model.Records;

namespace Disclosure.Model.Checks;

/// <summary>
/// Where a finding is: in a record, at a path such as <c>indicators[3].target</c> (the reader of the content turns it into
/// file and line), or in words, such as <c>a.xlsx!Sheet1!F12</c>.
/// </summary>
/// <param name="Record">The record, where there is one.</param>
/// <param name="Path">The path in the record; empty for the record as a whole.</param>
/// <param name="Text">The place in words, where there is no record.</param>
public readonly record struct Place(RecordKey? Record, string Path, string Text)
{
    /// <summary>A place in a record.</summary>
    public static Place In(RecordKey record, string path = "") => new(record, path, "");

    /// <summary>A place in words: <c>file:line</c>, or sheet and cell.</summary>
    public static Place At(string text) => new(null, "", text);

    /// <summary>
    /// The place in words, as far as it can be told without the files. What is a person's in the name of a file or sheet is masked.
    /// </summary>
    public override string ToString() => Record is { } record ? $"{record} {Path}".TrimEnd() : MaskedText.Of(Text);
}
