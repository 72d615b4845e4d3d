using System.Text;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Content.Tests.Fields;

/// <summary>A content file in which every declared field of a kind says something: made of the declaration alone.</summary>
internal static class DeclaredText
{
    /// <summary>The file.</summary>
    public static string Of(IRecordDefinition kind) => Row([kind.FormField, .. kind.Fields.Where(field => field.FileEnding is null)]);

    private static string Row(IEnumerable<IField> fields) =>
        "{" + string.Join(", ", fields.Select(field => $"{field.Key}: {Value(field.Shape)}")) + "}";

    private static string Value(IShape shape) => shape switch
    {
        { Fields: { } fields } => Row(fields),
        { Items: { } items } => $"[{Value(items)}]",
        _ => Quoted(shape.Example!),
    };

    private static string Quoted(string text) =>
        new StringBuilder("\"")
            .Append(text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal))
            .Append('"')
            .ToString();
}
