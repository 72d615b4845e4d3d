using Disclosure.Model.Records;

namespace Disclosure.Model.Checks;

/// <summary>A text of a record, and where it stands. The path is put together only where something is found.</summary>
internal readonly record struct RecordText(string List, int Index, string Leaf, string Text)
{
    public RecordText(string path, string text)
        : this("", 0, path, text)
    {
    }

    /// <summary>The entry as written that it is the text of; nothing of a field that has a meaning.</summary>
    public FormItem? Item { get; init; }

    public string Path => List.Length == 0 ? Leaf : $"{List}[{Index}].{Leaf}";
}
