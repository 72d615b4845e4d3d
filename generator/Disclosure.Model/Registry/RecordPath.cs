using Disclosure.Model.Records;

namespace Disclosure.Model.Registry;

/// <summary>The path by which a record is named where its file is not known.</summary>
public static class RecordPath
{
    /// <summary>The path as in a content folder, without <c>.yaml</c>: <c>years/2025/budget/projects/101-001</c>.</summary>
    public static string Of(IDisclosureRecord record) => RecordKinds.Of(record).PlaceOf(record);
}
