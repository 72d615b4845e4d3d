using System.Collections.Immutable;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Registry;
using Disclosure.Site.Data;

namespace Disclosure.Site.Pages.Data;

/// <summary>数据字典: every field of every record that is published, from its declaration.</summary>
internal static class DataDictionary
{
    private static readonly ImmutableArray<DataColumn> Columns =
    [
        new("form", "表种"), new("formTitle", "表名"), new("field", "字段"), new("title", "含义"), new("spelling", "写法"), new("required", "必有"),
    ];

    /// <summary>The dictionary.</summary>
    public static DataTable Table { get; } = new("dictionary", "数据字典", Columns, RecordKinds.All.Where(IsPublished).SelectMany(RowsOf));

    private static bool IsPublished(IRecordDefinition kind) => kind.Publication != PublicationNeed.None;

    private static IEnumerable<ImmutableArray<DataCell>> RowsOf(IRecordDefinition kind) => RowsOf(kind, "", kind.Fields);

    private static IEnumerable<ImmutableArray<DataCell>> RowsOf(IRecordDefinition kind, string path, IEnumerable<IField> fields)
    {
        foreach (var field in fields.Where(field => !field.IsHandling))
        {
            var at = path + field.DataKey;
            yield return [kind.Form, kind.Title, at, field.Title, field.Shape.Expected, (bool?)field.IsRequired];
            var (inner, end) = field.Shape.Fields is { } own ? (own, ".") : (field.Shape.Items?.Fields ?? [], "[].");
            foreach (var row in RowsOf(kind, at + end, inner))
                yield return row;
        }
    }
}
