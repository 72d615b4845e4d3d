using Disclosure.Model.Fields.Kinds;

namespace Disclosure.Content.Folder;

/// <summary>The file of a field that stands beside its record.</summary>
/// <param name="Field">The field.</param>
/// <param name="RecordPath">The path of the record's file.</param>
/// <param name="Text">What it says; nothing where it could not be read.</param>
internal sealed record FieldFile(IFileField Field, string RecordPath, string? Text);
