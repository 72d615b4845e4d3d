using System.Collections.Immutable;
using Disclosure.Content.Files;
using Disclosure.Content.Findings;
using Disclosure.Content.FrontMatter;
using Disclosure.Content.Records;
using Disclosure.Content.Tree;
using Disclosure.Content.Yaml;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Content.Folder;

/// <summary>Reads one file after another. One reader a thread: it keeps its buffers.</summary>
/// <param name="isPlaced">Whether a record must lie where its kind, year and code say.</param>
internal sealed class FileReader(bool isPlaced)
{
    private static readonly ImmutableArray<IFileField> FieldFiles = [.. RecordKinds.All.SelectMany(kind => kind.Files)];

    private readonly ContentTree _tree = new();
    private readonly FileText _text = new();

    /// <summary>Reads <paramref name="file"/>, whatever it holds.</summary>
    public FileReading Read(ContentFile file)
    {
        var problems = new FileProblems(file.Display);
        _text.Forget();
        var reading = ReadKind(file, problems);
        return reading with { Version = _text.Version, Findings = [.. problems.Findings] };
    }

    private FileReading ReadKind(ContentFile file, FileProblems problems)
    {
        var reading = new FileReading(file);
        if (file.IsYaml)
            return reading with { Record = ReadRecord(file, problems) };
        if (FieldOf(file) is { } field)
            return reading with { Field = new FieldFile(field, file.RecordPath(field.FileEnding!), _text.Read(file, problems)) };
        if (ArticleFolder.IsTerm(file))
            return reading with { Term = FrontMatterReader.ReadTerm(file, _text, _tree, problems) };
        if (ArticleFolder.SectionOf(file) is { } section)
            return reading with { Article = FrontMatterReader.ReadArticle(file, section, _text, _tree, problems) };
        problems.Add(ContentFindings.IgnoredFile, "这里只读 .yaml 记录；说明文字(.md)放在 guide、glossary、policy、pages，或与评价、评估同名。");
        return reading;
    }

    private static IFileField? FieldOf(ContentFile file)
    {
        foreach (var field in FieldFiles)
        {
            if (file.Path.EndsWith(field.FileEnding!, StringComparison.OrdinalIgnoreCase)
                && file.Path.Contains(field.Folder, StringComparison.Ordinal))
                return field;
        }

        return null;
    }

    private IDisclosureRecord? ReadRecord(ContentFile file, FileProblems problems)
    {
        if (_text.ReadInto(_tree, file, problems) is not { } length)
            return null;
        if (YamlTreeReader.Read(_tree, length) is { } fault)
        {
            problems.Add(fault.IsBroken ? ContentFindings.BrokenYaml : ContentFindings.UnsupportedYaml, fault.Line, fault.Message);
            return null;
        }
        if (_tree.Count == 0 || _tree.Root.IsNothing)
        {
            problems.Add(ContentFindings.EmptyFile, "文件里没有内容。");
            return null;
        }
        var record = RecordReadings.Read(_tree.Root, problems);
        if (record is not null && isPlaced)
            RecordPlacement.Check(file, record, problems);
        return record;
    }
}
