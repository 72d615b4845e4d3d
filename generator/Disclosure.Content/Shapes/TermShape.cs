using System.Text.Json.Nodes;
using Disclosure.Model.Terms;

namespace Disclosure.Content.Shapes;

/// <summary>One of the official terms of a closed set.</summary>
internal sealed class TermShape<T>() : ScalarShape<T>(ContentFindings.UnknownTerm, "规定用语：" + string.Join("、", Terms), Schema)
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly string[] Terms = [.. Values.Select(value => value.Term())];

    /// <inheritdoc/>
    protected override bool TryParse(ReadOnlySpan<char> text, out T value)
    {
        for (var i = 0; i < Terms.Length; i++)
        {
            if (text.SequenceEqual(Terms[i]))
            {
                value = Values[i];
                return true;
            }
        }
        value = default;
        return false;
    }

    /// <inheritdoc/>
    protected override string Format(T value) => value.Term();

    private static JsonObject Schema() => new() { ["enum"] = new JsonArray([.. Terms.Select(term => JsonValue.Create(term))]) };
}
