using System.Collections.Immutable;
using Disclosure.Content.Findings;
using Disclosure.Content.Tree;
using Disclosure.Model.Fields.Shapes;

namespace Disclosure.Content.Reading;

/// <summary>Reads lists. An item that can't be read is told and left out; the others stay.</summary>
internal static class ListReader
{
    /// <summary>Reads a list of rows.</summary>
    public static bool TryRead<T>(ContentNode node, string key, FileProblems problems, RowReading<T> row, out ImmutableArray<T> value)
    {
        if (!IsList(node, key, problems))
        {
            value = [];
            return false;
        }

        var items = ImmutableArray.CreateBuilder<T>();
        foreach (var child in node)
        {
            if (row.TryRead(child, key, problems, out var read))
                items.Add(read);
        }

        value = items.DrainToImmutable();
        return true;
    }

    /// <summary>Reads a list of scalars.</summary>
    public static bool TryRead<T>(ContentNode node, string key, FileProblems problems, Shape<T> item, out ImmutableArray<T> value)
    {
        if (!IsList(node, key, problems))
        {
            value = [];
            return false;
        }

        var items = ImmutableArray.CreateBuilder<T>();
        foreach (var child in node)
        {
            if (ScalarReader.TryRead(child, key, problems, item, out var read))
                items.Add(read);
        }

        value = items.DrainToImmutable();
        return true;
    }

    private static bool IsList(ContentNode node, string key, FileProblems problems)
    {
        if (node.Kind == ContentNodeKind.Sequence)
            return true;
        problems.Add(ContentFindings.WrongType, node.Line, $"“{key}”应为列表，每项以“- ”开头，不是{Excerpt.Of(node)}。");
        return false;
    }
}
