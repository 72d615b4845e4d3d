namespace Disclosure.Model.Fields.Values;

/// <summary>A list.</summary>
/// <param name="items">Its items.</param>
public sealed class ListValue(IReadOnlyList<FieldValue> items) : FieldValue
{
    /// <summary>Its items.</summary>
    public IReadOnlyList<FieldValue> Items => items;

    /// <inheritdoc/>
    public override string Text => string.Join("；", items.Select(item => item.Text));
}
