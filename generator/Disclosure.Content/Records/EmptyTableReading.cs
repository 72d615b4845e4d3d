using Disclosure.Content.Reading;
using Disclosure.Model.Records;
using F = Disclosure.Model.Fields.EmptyTableFields;

namespace Disclosure.Content.Records;

/// <summary>A table without data, with its explanation.</summary>
internal static class EmptyTableReading
{
    /// <summary>The list of empty tables, one a line.</summary>
    public static RowReading<EmptyTable> Row { get; } = new(
        F.List.Item,
        mapping => new EmptyTable(mapping.Read(F.Table), mapping.Read(F.Explanation)));
}
