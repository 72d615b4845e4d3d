namespace Disclosure.Model.Fields.Kinds;

/// <summary>A field in a file of its own, as readers and writers of folders see it.</summary>
public interface IFileField : IField
{
    /// <summary>The text in <paramref name="record"/>; nothing or empty where there is none.</summary>
    string? TextOf(object record);

    /// <summary>The record with <paramref name="text"/>.</summary>
    object With(object record, string text);
}
