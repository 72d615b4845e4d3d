namespace Disclosure.Model.Fields.Values;

/// <summary>What a record or field says, without the types behind it: a text, a row of fields or a list.</summary>
public abstract class FieldValue
{
    /// <summary>The value in a line of words, in the spelling of content.</summary>
    public abstract string Text { get; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
