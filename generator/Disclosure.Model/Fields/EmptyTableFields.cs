using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Records;

namespace Disclosure.Model.Fields;

/// <summary>A table without data, with its explanation.</summary>
public static class EmptyTableFields
{
    internal static readonly RequiredField<EmptyTable, string> Table =
        new("table", "表名", Scalars.Text, table => table.Table, "");

    internal static readonly RequiredField<EmptyTable, string> Explanation =
        new("explanation", "空表说明", Scalars.Text, table => table.Explanation, "");

    /// <summary>The list of empty tables, one a line.</summary>
    public static ListShape<EmptyTable> List { get; } = new(new RowShape<EmptyTable>("空表", ValueLayout.Flow, [Table, Explanation]));
}
