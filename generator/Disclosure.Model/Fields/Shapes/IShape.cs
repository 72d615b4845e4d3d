using System.Text.Json.Nodes;
using Disclosure.Model.Fields.Kinds;

namespace Disclosure.Model.Fields.Shapes;

/// <summary>A shape as everything that does not know the type of its values sees it.</summary>
public interface IShape
{
    /// <summary>The fields of a row; nothing for other shapes.</summary>
    IReadOnlyList<IField>? Fields { get; }

    /// <summary>The shape of a list's items; nothing for other shapes.</summary>
    IShape? Items { get; }

    /// <summary>What should stand there, in Chinese, such as <c>日期，如 2025-01-24</c>.</summary>
    string Expected { get; }

    /// <summary>
    /// A value in the spelling of content, other than the usual one where there is a usual one; nothing for rows and lists.
    /// </summary>
    string? Example { get; }

    /// <summary>What a JSON Schema says of such a value.</summary>
    JsonObject ToSchema(Spelling spelling);
}
