namespace Disclosure.Model.Fields.Kinds;

/// <summary>A field of a <typeparamref name="TRecord"/>.</summary>
public interface IField<in TRecord> : IField
{
    /// <summary>Writes key and value; nothing where the record says nothing.</summary>
    void Write(TRecord record, IValueWriter writer);
}
