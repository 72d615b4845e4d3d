using CsCheck;
using Disclosure.Content.Tree;
using Disclosure.Content.Yaml;

namespace Disclosure.Content.Tests.Yaml;

public class ReaderAgreementTests
{
    private static readonly string[] Lines =
    [
        "a:", "b: 1", "c: 文字", "form: x", "d: {e: 1, f: 二}", "g: [1, 2]", "- x", "- {a: b}", "- k: v", "  h: |", "  text", "    more",
        "i: >-", "  folded", "", "   ", "# comment", "  # comment", "j: \"q\\n\\\"\\u4e2d\"", "k: 'it''s'", "l: a # c", "m: a#c", "n: a: b",
        "o: ≥95%", "p: -1.5", "q: - x", "r: \"open", "s: {a: b", "t: [a, {b: c}]", "u: %x", "---", "...", "\tv: 1", "w:x", "中文: 值",
        "x: &a 1",
        "y: *a", "z: !t 1", "- ", "-", "? a", ": b", "aa: |+", "bb: >", "cc: |2", "dd: {a: , b: c}", "ee: {a: b,}", "ff: 'a' b", "gg: \"\"",
        "hh: {a: \"x, y\", b: 'z}'}", "ii: {a: 指标1：甲, b: 12:30}", "jj: 12:30", "kk: ~", "ll: null", "mm:  two", "nn : x", "- - a",
        "- |", "oo: {}",
        "pp: []", "qq: {a: -1, b: - 1}", "rr: x  # y", "ss: 😀", "tt: a\\b", "uu: [ a , b ]", "vv: { a: b }", "- 'a': b", "- a b: c",
        "- a:b",
    ];

    private static readonly Gen<string> Line = Gen.Select(Gen.Int[0, 3], Pick.From(Lines)).Select(
        (indent, line) => new string(' ', indent * 2) + line);

    private static readonly Gen<string> Text = Gen.Select(
        Line.Array[1, 9], Pick.From("\n", "\r\n", "\n", "\n"), Gen.Bool).Select(
        (lines, end, endsInBreak) => string.Join(end, lines) + (endsInBreak ? end : ""));

    // Lines that the fast reader is sure of, so that it is of many texts of them.
    private static readonly Gen<string> PlainText = Pick.From([.. Lines.Where(line => TreeText.FastOf(line + "\n") is not null)])
        .Array[1, 9].Select(lines => string.Join('\n', lines) + "\n");

    // YAML ends a line at each of these.
    private static readonly string[] Breaks = ["\r\n", "\r", "\n"];

    private static readonly Gen<char> Mark = Pick.From([.. " \n:-#{}[],\"'|>&*!%@`?\\\t\r~中：，0a"]);

    [Fact]
    public void What_the_fast_reader_reads_YamlDotNet_reads_the_same()
    {
        var read = 0;
        Gen.OneOf(Text, PlainText).Sample(text => AssertAgreement(text, ref read), iter: RandomCases.Of(2_000));

        // It was not always unsure: then there would have been nothing to agree on.
        Assert.InRange(read, RandomCases.Of(300), int.MaxValue);
    }

    [Fact]
    public void Damaged_content_files_never_make_the_readers_differ()
    {
        var texts = ContentFiles.Yaml.Where((_, at) => at % 10 == 0).Select(File.ReadAllText).ToArray();
        var damaged = Gen.Select(Pick.From(texts), Gen.Double[0, 1], Mark, Gen.Int[0, 2]).Select(Damage);
        var read = 0;
        damaged.Sample(text => AssertAgreement(text, ref read), iter: RandomCases.Of(300));
        Assert.InRange(read, RandomCases.Of(30), int.MaxValue);
    }

    [Fact]
    public void Text_of_any_kind_is_read_or_told_but_never_thrown_at()
    {
        var marks = Mark.Array[0, 30].Select(chars => new string(chars));
        var (read, told) = (0, 0);
        Gen.OneOf(Text, marks).Sample(
            text =>
            {
                var lines = text.Split(Breaks, StringSplitOptions.None);
                if (Read(text, out var tree) is { } fault)
                {
                    Interlocked.Increment(ref told);
                    Assert.InRange(fault.Line, 1, lines.Length);
                    Assert.Matches(@"\p{IsCJKUnifiedIdeographs}.*。$", fault.Message);
                }
                else
                {
                    Interlocked.Increment(ref read);
                    // A value that is left out stands where the next thing would, which may be past the end.
                    Assert.All(LinesOf(tree), line => Assert.InRange(line, 1, lines.Length + 1));
                    // A text that says something is not read as one that says nothing.
                    Assert.True(tree.Count > 0 || lines.All(SaysNothing), text);
                }
            },
            iter: RandomCases.Of(2_000));

        Assert.InRange(read, RandomCases.Of(50), int.MaxValue);
        Assert.InRange(told, RandomCases.Of(50), int.MaxValue);
    }

    [Fact]
    public void Both_readers_give_the_same_tree_for_every_content_file()
    {
        // The fast one is sure of every one: they are written as the writer writes them.
        Assert.All(ContentFiles.Yaml, file =>
        {
            var text = File.ReadAllText(file);
            Assert.Equal(TreeText.FullOf(text) ?? "refused", TreeText.FastOf(text) ?? "not sure");
        });
    }

    private static void AssertAgreement(string text, ref int read)
    {
        if (TreeText.FastOf(text) is not { } fast)
            return;
        Interlocked.Increment(ref read);
        Assert.Equal(TreeText.FullOf(text) ?? "refused", fast);
    }

    private static YamlFault? Read(string text, out ContentTree tree)
    {
        tree = TreeText.Holding(text);
        return YamlTreeReader.Read(tree, text.Length);
    }

    private static IEnumerable<int> LinesOf(ContentTree tree)
    {
        var nodes = new Stack<ContentNode>();
        if (tree.Count > 0)
            nodes.Push(tree.Root);
        while (nodes.TryPop(out var node))
        {
            yield return node.Line;
            if (node.Kind == ContentNodeKind.Scalar)
                continue;
            foreach (var child in node)
                nodes.Push(child);
        }
    }

    // Blanks, comments, and what YAML says to its parser: ends of documents and directives.
    private static bool SaysNothing(string line) => line is ['%', ..] || line.Trim(' ', '\t') is "" or "---" or "..." or ['#', ..];

    private static string Damage(string text, double where, char mark, int kind)
    {
        var at = Math.Min((int)(where * text.Length), text.Length - 1);
        return kind switch
        {
            0 => text.Insert(at, mark.ToString()),
            1 => text.Remove(at, 1),
            _ => text.Remove(at, 1).Insert(at, mark.ToString()),
        };
    }
}
