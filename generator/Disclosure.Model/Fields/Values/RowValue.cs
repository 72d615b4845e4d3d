using Disclosure.Model.Fields.Kinds;

namespace Disclosure.Model.Fields.Values;

/// <summary>A row of fields: those that say something, in the order of their kind.</summary>
/// <param name="entries">The fields with their values.</param>
public sealed class RowValue(IReadOnlyList<(IField Field, FieldValue Value)> entries) : FieldValue
{
    /// <summary>The fields with their values.</summary>
    public IReadOnlyList<(IField Field, FieldValue Value)> Entries => entries;

    /// <inheritdoc/>
    public override string Text => string.Join("，", entries.Select(entry => entry.Value.Text).Where(text => text.Length > 0));

    /// <summary>What the field with this key says; nothing where it says nothing.</summary>
    public FieldValue? Find(string key)
    {
        foreach (var (field, value) in entries)
        {
            if (field.Key == key)
                return value;
        }

        return null;
    }
}
