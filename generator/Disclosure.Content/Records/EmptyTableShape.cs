using Disclosure.Content.Shapes;
using Disclosure.Content.Yaml;
using Disclosure.Model.Records;

namespace Disclosure.Content.Records;

/// <summary>A table without data, with its explanation.</summary>
internal static class EmptyTableShape
{
    private static readonly RequiredField<EmptyTable, string> Table =
        new("table", "表名", Scalars.Text, table => table.Table, "");

    private static readonly RequiredField<EmptyTable, string> Explanation =
        new("explanation", "空表说明", Scalars.Text, table => table.Explanation, "");

    /// <summary>The list of empty tables, one a line.</summary>
    public static ListShape<EmptyTable> List { get; } = new(new MappingShape<EmptyTable>(
        "空表", YamlStyle.Flow, [Table, Explanation],
        mapping => new EmptyTable(Table.Read(mapping), Explanation.Read(mapping))));
}
