using System.Text.Json.Nodes;
using Disclosure.Model.Fields.Kinds;

namespace Disclosure.Model.Fields.Shapes;

/// <summary>The name of one kind of record, the first key of its files: <c>form: project-target</c>.</summary>
/// <param name="form">The name.</param>
public sealed class FormNameShape(string form) : ScalarShape<string>(Mistake.UnknownTerm, form, form)
{
    /// <inheritdoc/>
    public override void Write(string value, IValueWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Word(value, value);
    }

    /// <inheritdoc/>
    public override bool TryParse(ReadOnlySpan<char> text, out string value)
    {
        value = Example;
        return text.SequenceEqual(Example);
    }

    /// <inheritdoc/>
    public override string Format(string value) => value;

    /// <inheritdoc/>
    public override JsonObject ToSchema(Spelling spelling) => new() { ["enum"] = new JsonArray(Example) };
}
