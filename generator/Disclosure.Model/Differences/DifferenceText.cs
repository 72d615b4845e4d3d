using System.Collections.Immutable;

namespace Disclosure.Model.Differences;

/// <summary>
/// A difference as lines for a terminal, without colour or width of its own. Long lists are summed up; <see cref="DifferenceJson"/> has
/// all.
/// </summary>
public static class DifferenceText
{
    /// <summary>The lines; one that says so where readers see no difference.</summary>
    public static ImmutableArray<string> Of(EditionDifference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        if (difference.IsEmpty)
            return ["公众看到的内容没有变化。"];
        var lines = ImmutableArray.CreateBuilder<string>();
        Add(lines, "编码变更", difference.Codes.Select(code => $"  {code.Old} 改为 {code.New}"));
        Add(lines, "变更", difference.Changed.SelectMany(LinesOf));
        Add(lines, "新增", DifferenceList.Of(difference.Added).Select(line => "  " + line));
        Add(lines, "撤下", DifferenceList.Of(difference.TakenDown).Select(line => "  " + line));
        Add(lines, "栏目的文字", difference.Texts.Select(one => $"  {one.Subject}（{DifferenceWords.Of(one.Kind)}）"));
        Add(lines, "随之改变的数字", difference.Following.Select(figure => "  " + figure.Line));
        return lines.ToImmutable();
    }

    private static void Add(ImmutableArray<string>.Builder lines, string heading, IEnumerable<string> entries)
    {
        var all = entries.ToList();
        if (all.Count == 0)
            return;
        lines.Add($"{heading}：");
        lines.AddRange(all);
    }

    private static IEnumerable<string> LinesOf(RecordDifference change) => change.Fields.Length == 1
        ? [$"  {change.Line}"]
        : [$"  {change.Subject}：", .. change.Fields.Select(field => "    " + field.Line)];
}
