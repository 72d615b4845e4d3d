using System.Collections.Immutable;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Registry;

namespace Disclosure.Forms.Headings;

/// <summary>The entries of forms that declared fields stand for, such as 责任岗位.</summary>
internal static class DeclaredLabels
{
    private static readonly ImmutableArray<IEntryField> All =
        [.. RecordKinds.All.SelectMany(kind => kind.Entries).DistinctBy(entry => entry.Key)];

    /// <summary>Whether a text is the label of one.</summary>
    public static bool IsLabel(string text) => All.Any(entry => entry.Title == text.TrimEnd(':', '：'));

    /// <summary>The label of the field with this key; nothing where it is no entry of forms.</summary>
    public static string? LabelOf(string key) => All.FirstOrDefault(entry => entry.Key == key)?.Title;
}
