using Disclosure.Content.Findings;
using Disclosure.Content.Tree;
using Disclosure.Content.Yaml;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Content.Records;

/// <summary>Makes one record of two that are of one kind and have one key.</summary>
public static class RecordMerge
{
    /// <summary>
    /// What <paramref name="record"/> says, but for the fields that <paramref name="keeps"/> picks, which stay as
    /// <paramref name="there"/> has them.
    /// It is written and read, so that no field has to be named.
    /// </summary>
    public static IDisclosureRecord Keep(IDisclosureRecord there, IDisclosureRecord record, Func<IField, bool> keeps)
    {
        ArgumentNullException.ThrowIfNull(keeps);
        var merged = Read(RecordWriter.Write(record, field => keeps(field) ? there : record));
        foreach (var file in RecordKinds.Of(record).Files)
        {
            if (file.TextOf(keeps(file) ? there : record) is { } text)
                merged = (IDisclosureRecord)file.With(merged, text);
        }

        return merged;
    }

    private static IDisclosureRecord Read(string text)
    {
        var tree = new ContentTree();
        tree.Reset(text.Length);
        text.CopyTo(tree.Buffer);
        var fault = YamlTreeReader.Read(tree, text.Length);
        var problems = new FileProblems("");
        var record = fault is null ? RecordReadings.Read(tree.Root, problems) : null;

        // A value that could be written and not be read would be lost without a word.
        if (record is not null && problems.Findings.Count == 0)
            return record;
        throw new InvalidOperationException($"A record that was written can't be read: {fault?.Message ?? problems.Findings[0].Message}");
    }
}
