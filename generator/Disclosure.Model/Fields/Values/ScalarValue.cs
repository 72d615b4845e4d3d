namespace Disclosure.Model.Fields.Values;

/// <summary>A value that is one text.</summary>
/// <param name="text">The text, in the spelling of content.</param>
/// <param name="isProse">Whether people wrote it: not a code, a number, a date or an official term.</param>
public sealed class ScalarValue(string text, bool isProse) : FieldValue
{
    /// <inheritdoc/>
    public override string Text => text;

    /// <summary>Whether people wrote it: not a code, a number, a date or an official term.</summary>
    public bool IsProse => isProse;
}
