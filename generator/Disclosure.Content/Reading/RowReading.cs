using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Disclosure.Content.Findings;
using Disclosure.Content.Tree;
using Disclosure.Model.Fields.Shapes;

namespace Disclosure.Content.Reading;

/// <summary>Reads rows of a shape: the one constructor that puts the values together.</summary>
/// <param name="shape">The shape, of rows.</param>
/// <param name="bind">Reads every field of the shape.</param>
internal sealed class RowReading<T>(Shape<T> shape, Func<MappingReader, T> bind)
{
    private readonly RowShape<T> _shape = (RowShape<T>)shape;
    private readonly ImmutableArray<string> _keys =
        [.. ((RowShape<T>)shape).Fields.Where(field => field.FileEnding is null).Select(field => field.Key)];

    /// <summary>Reads the row at <paramref name="node"/>, behind <paramref name="key"/>; else adds what is wrong with it.</summary>
    public bool TryRead(ContentNode node, string key, FileProblems problems, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (node.Kind != ContentNodeKind.Mapping)
        {
            problems.Add(ContentFindings.WrongType, node.Line, WrongType(node, key));
            return false;
        }

        var mapping = new MappingReader(node, problems);
        value = bind(mapping);
        mapping.TellUnknownKeys(_keys, _shape.Title);
        return !mapping.HasFailed;
    }

    private string WrongType(ContentNode node, string key)
    {
        var message = $"“{key}”({_shape.Title})应写成“键: 值”，不是{Excerpt.Of(node)}。";
        return node.Kind == ContentNodeKind.Scalar && node.Text.Contains('：')
            ? message + "键后面要用英文冒号加空格，不用中文冒号“：”。"
            : message;
    }
}
