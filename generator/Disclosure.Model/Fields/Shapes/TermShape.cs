using System.Text.Json.Nodes;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Fields.Shapes;

/// <summary>One of the official terms of a closed set.</summary>
/// <param name="dataWord">The word that JSON for others has in its place; the term itself where none is given.</param>
public sealed class TermShape<T>(Func<T, string>? dataWord = null)
    : ScalarShape<T>(Mistake.UnknownTerm, "规定用语：" + string.Join("、", Terms), Terms[^1])
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly string[] Terms = [.. Values.Select(value => value.Term())];

    /// <inheritdoc/>
    public override void Write(T value, IValueWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var term = value.Term();
        writer.Word(term, dataWord?.Invoke(value) ?? term);
    }

    /// <inheritdoc/>
    public override bool TryParse(ReadOnlySpan<char> text, out T value)
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
    public override string Format(T value) => value.Term();

    /// <inheritdoc/>
    public override JsonObject ToSchema(Spelling spelling)
    {
        var words = spelling == Spelling.Data && dataWord is not null ? Values.Select(dataWord) : Terms;
        return new JsonObject { ["enum"] = new JsonArray([.. words.Select(word => JsonValue.Create(word))]) };
    }
}
