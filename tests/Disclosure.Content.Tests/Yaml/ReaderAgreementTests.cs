using CsCheck;

namespace Disclosure.Content.Tests.Yaml;

public class ReaderAgreementTests
{
    private static readonly string[] Lines =
    [
        "a:", "b: 1", "c: 文字", "form: x", "d: {e: 1, f: 二}", "g: [1, 2]", "- x", "- {a: b}", "- k: v", "  h: |", "  text", "    more",
        "i: >-", "  folded", "", "   ", "# comment", "  # comment", "j: \"q\\n\\\"\\u4e2d\"", "k: 'it''s'", "l: a # c", "m: a#c", "n: a: b",
        "o: ≥95%", "p: -1.5", "q: - x", "r: \"open", "s: {a: b", "t: [a, {b: c}]", "u: %x", "---", "...", "\tv: 1", "w:x", "中文: 值", "x: &a 1",
        "y: *a", "z: !t 1", "- ", "-", "? a", ": b", "aa: |+", "bb: >", "cc: |2", "dd: {a: , b: c}", "ee: {a: b,}", "ff: 'a' b", "gg: \"\"",
        "hh: {a: \"x, y\", b: 'z}'}", "ii: {a: 指标1：甲, b: 12:30}", "jj: 12:30", "kk: ~", "ll: null", "mm:  two", "nn : x", "- - a", "- |", "oo: {}",
        "pp: []", "qq: {a: -1, b: - 1}", "rr: x  # y", "ss: 😀", "tt: a\\b", "uu: [ a , b ]", "vv: { a: b }", "- 'a': b", "- a b: c", "- a:b",
    ];

    private static readonly Gen<string> Line = Gen.Select(Gen.Int[0, 3], Pick.From(Lines)).Select(
        (indent, line) => new string(' ', indent * 2) + line);

    private static readonly Gen<string> Text = Gen.Select(
        Line.Array[1, 9], Pick.From("\n", "\r\n", "\n", "\n"), Gen.Bool).Select(
        (lines, end, endsInBreak) => string.Join(end, lines) + (endsInBreak ? end : ""));

    private static readonly Gen<char> Mark = Pick.From([.. " \n:-#{}[],\"'|>&*!%@`?\\\t\r~中：，0a"]);

    [Fact]
    public void What_the_fast_reader_reads_YamlDotNet_reads_the_same() =>
        Text.Sample(AssertAgreement, iter: 8_000);

    [Fact]
    public void Damaged_content_files_never_make_the_readers_differ()
    {
        var texts = Directory.EnumerateFiles(Repository.Folder("content"), "*.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Where((_, at) => at % 10 == 0).Select(File.ReadAllText).ToArray();
        var damaged = Gen.Select(Pick.From(texts), Gen.Double[0, 1], Mark, Gen.Int[0, 2]).Select(Damage);
        damaged.Sample(AssertAgreement, iter: 1_500);
    }

    [Fact]
    public void Text_of_any_kind_is_read_or_told_but_never_thrown_at()
    {
        var marks = Mark.Array[0, 30].Select(chars => new string(chars));
        Gen.OneOf(Text, marks).Sample(text => Assert.True(TreeText.FullOf(text) is not { } tree || tree.Length >= 0), iter: 8_000);
    }

    [Fact]
    public void Both_readers_give_the_same_tree_for_every_content_file()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Folder("content"), "*.yaml", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            Assert.NotNull(TreeText.FullOf(text));
            AssertAgreement(text);
        }
    }

    private static void AssertAgreement(string text)
    {
        if (TreeText.FastOf(text) is { } fast)
            Assert.Equal(TreeText.FullOf(text) ?? "refused", fast);
    }

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
