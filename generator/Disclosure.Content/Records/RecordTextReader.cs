using Disclosure.Content.Findings;
using Disclosure.Content.Tree;
using Disclosure.Content.Yaml;
using Disclosure.Model.Records;

namespace Disclosure.Content.Records;

/// <summary>Reads a record from a text that the program wrote itself (<see cref="RecordWriter"/>).</summary>
internal static class RecordTextReader
{
    /// <summary>The record; nothing where the text is none.</summary>
    public static IDisclosureRecord? Read(string text)
    {
        var tree = new ContentTree();
        tree.Reset(text.Length);
        text.CopyTo(tree.Buffer);
        return YamlTreeReader.Read(tree, text.Length) is null && tree.Count > 0 && !tree.Root.IsNothing
            ? RecordReadings.Read(tree.Root, new FileProblems(""))
            : null;
    }
}
