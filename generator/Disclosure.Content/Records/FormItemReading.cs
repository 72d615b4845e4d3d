using Disclosure.Content.Reading;
using Disclosure.Model.Records;
using F = Disclosure.Model.Fields.FormItemFields;

namespace Disclosure.Content.Records;

/// <summary>Entries of a form that no other key stands for. Often prose, so each takes its own lines.</summary>
internal static class FormItemReading
{
    /// <summary>The list of entries.</summary>
    public static RowReading<FormItem> Row { get; } = new(
        F.List.Item,
        mapping => new FormItem(mapping.Read(F.Label), mapping.Read(F.Text)));
}
