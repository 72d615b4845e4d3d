namespace Disclosure.Model.Fields.Values;

/// <summary>A value that is one text.</summary>
/// <param name="text">The text, in the spelling of content.</param>
public sealed class ScalarValue(string text) : FieldValue
{
    /// <inheritdoc/>
    public override string Text => text;
}
