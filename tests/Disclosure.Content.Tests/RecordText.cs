using Disclosure.Content.Findings;
using Disclosure.Content.Records;
using Disclosure.Content.Tree;
using Disclosure.Content.Yaml;
using Disclosure.Model.Checks;
using Disclosure.Model.Records;

namespace Disclosure.Content.Tests;

/// <summary>Reads records from texts instead of files.</summary>
internal static class RecordText
{
    public static (IDisclosureRecord? Record, IReadOnlyList<Finding> Findings) Read(string text)
    {
        var problems = new FileProblems("x.yaml");
        var tree = new ContentTree();
        tree.Reset(text.Length);
        text.CopyTo(tree.Buffer);
        Assert.Null(YamlTreeReader.Read(tree, text.Length));
        return (RecordReadings.Read(tree.Root, problems), problems.Findings);
    }

    public static IDisclosureRecord ReadWithoutFinding(string text)
    {
        var (record, findings) = Read(text);
        Assert.Empty(findings);
        return record!;
    }
}
