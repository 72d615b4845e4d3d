using Disclosure.Content.Files;
using Disclosure.Content.Findings;
using Disclosure.Content.Reading;
using Disclosure.Content.Tree;
using Disclosure.Content.Yaml;
using Disclosure.Model.Articles;
using Disclosure.Model.Codes;

namespace Disclosure.Content.FrontMatter;

/// <summary>Reads Markdown with front matter: a YAML mapping between two lines of <c>---</c>.</summary>
internal static class FrontMatterReader
{
    private const string Fence = "---\n";

    /// <summary>Reads an article; nothing where it has no title.</summary>
    public static Article? ReadArticle(
        ContentFile file, ArticleSection section, FileText text, ContentTree tree, FileProblems problems) =>
        Read(file, HeadReading.Article, text, tree, problems) is ({ } head, var body, var line)
            ? new Article(section, file.Name, head.Title, head.Order, head.Summary, body) { Place = new TextPlace(file.Display, line) }
            : null;

    /// <summary>Reads a term of the glossary; nothing where it has none.</summary>
    public static GlossaryTerm? ReadTerm(ContentFile file, FileText text, ContentTree tree, FileProblems problems) =>
        Read(file, HeadReading.Glossary, text, tree, problems) is ({ } head, var body, var line)
            ? new GlossaryTerm(file.Name, head.Term, head.Order, head.Plain, head.Official, head.Basis, body)
            {
                Place = new TextPlace(file.Display, line),
            }
            : null;

    private static (T? Head, string Body, int Line) Read<T>(
        ContentFile file, RowReading<T> reading, FileText text, ContentTree tree, FileProblems problems)
        where T : class
    {
        if (!IsAddress(file.Name))
            problems.Add(ContentFindings.BadCode, "文件名要用在网址里，只能有英文小写字母、数字和“-”，不能是 con、aux、nul 等系统保留的名称。");
        if (text.Read(file, problems) is not { } whole)
            return (null, "", 0);
        if (string.IsNullOrWhiteSpace(whole))
        {
            problems.Add(ContentFindings.EmptyFile, "文件里没有内容。");
            return (null, "", 0);
        }
        var end = whole.StartsWith(Fence, StringComparison.Ordinal) ? whole.IndexOf("\n" + Fence, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            problems.Add(ContentFindings.NoFrontMatter, 1, "文件应以一行 --- 开头，写好标题等信息后再写一行 ---。");
            return (null, "", 0);
        }
        var start = end + 1 + Fence.Length;
        while (start < whole.Length && whole[start] == '\n')
            start++;

        // A line break stands for the fence, so that lines are counted from the top of the file.
        var head = ReadHead("\n" + whole[Fence.Length..(end + 1)], file, reading, tree, problems);
        return (head, whole[start..].TrimEnd('\n'), 1 + whole.AsSpan(0, start).Count('\n'));
    }

    private static T? ReadHead<T>(string yaml, ContentFile file, RowReading<T> reading, ContentTree tree, FileProblems problems)
        where T : class
    {
        tree.Reset(yaml.Length);
        yaml.CopyTo(tree.Buffer);
        if (YamlTreeReader.Read(tree, yaml.Length) is { } fault)
        {
            problems.Add(fault.IsBroken ? ContentFindings.BrokenYaml : ContentFindings.UnsupportedYaml, fault.Line, fault.Message);
            return null;
        }
        if (tree.Count > 0)
            return reading.TryRead(tree.Root, file.Name, problems, out var head) ? head : null;
        problems.Add(ContentFindings.NoFrontMatter, 1, "两行 --- 之间没有内容。");
        return null;
    }

    private static bool IsAddress(string name) =>
        RecordCode.IsValid(name) && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
