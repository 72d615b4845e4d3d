namespace Disclosure.Model.Fields.Kinds;

/// <summary>A field of text that can be put into a record by what handles records without knowing their kind.</summary>
public interface ITextField : IField
{
    /// <summary>The text in <paramref name="record"/>; nothing or empty where there is none.</summary>
    string? TextOf(object record);

    /// <summary>The record with <paramref name="text"/>.</summary>
    object With(object record, string text);
}
