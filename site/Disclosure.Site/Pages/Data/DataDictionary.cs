using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Registry;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.Data;

/// <summary>数据字典: every field of every record that is published, from its declaration.</summary>
internal static class DataDictionary
{
    /// <summary>The dictionary.</summary>
    public static Table<DictionaryField> Fields { get; } = new("dictionary", "数据字典", of =>
    [
        of.Code("form", "表种", row => row.Kind.Form),
        of.Words("formTitle", "表名", row => row.Kind.Title),
        of.Code("field", "字段", row => row.Path),
        of.Words("title", "含义", row => row.Field.Title),
        of.Words("spelling", "写法", row => row.Field.Shape.Expected),
        of.Flag("required", "必有", row => row.Field.IsRequired),
    ]);

    /// <summary>The fields, kind by kind, as they are written.</summary>
    public static IEnumerable<DictionaryField> Rows => RecordKinds.All.Where(IsPublished).SelectMany(kind => RowsOf(kind, "", kind.Fields));

    private static bool IsPublished(IRecordDefinition kind) => kind.IsPublic && kind.Publication != PublicationNeed.None;

    private static IEnumerable<DictionaryField> RowsOf(IRecordDefinition kind, string path, IEnumerable<IField> fields)
    {
        foreach (var field in fields.Where(field => !field.IsHandling))
        {
            var at = path + field.DataKey;
            yield return new DictionaryField(kind, at, field);

            var (inner, end) = field.Shape.Fields is { } own ? (own, ".") : (field.Shape.Items?.Fields ?? [], "[].");
            foreach (var row in RowsOf(kind, at + end, inner))
                yield return row;
        }
    }
}
