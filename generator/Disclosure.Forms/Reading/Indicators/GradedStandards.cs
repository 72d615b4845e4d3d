using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Columns;

namespace Disclosure.Forms.Reading.Indicators;

/// <summary>
/// Targets of Hebei, set in four grades: <c>绩效指标分类 | 绩效指标 | 描述 | 优 | 良 | 中 | 差</c>. What is aimed at is 优; all four are the rule
/// by which points are given.
/// </summary>
internal static class GradedStandards
{
    private const int RowsLookedAt = 6;

    private static readonly string[] SecondLevels =
    [
        "数量", "质量", "时效", "经济效益", "社会效益", "生态效益", "可持续影响", "服务对象满意度", "经济成本", "社会成本", "生态环境成本",
    ];

    /// <summary>
    /// Whether the row, with the row below it where one heading spreads over the grades, is the heading row of such a table.
    /// </summary>
    public static bool IsHeading(ReadingContext context, int row)
    {
        var cells = context.Grid.StartingIn(row).ToList();
        return cells.Exists(IsName)
            && (GradeHeadings.Among(cells) >= GradeHeadings.Fewest || GradeHeadings.Below(context, row).Count > 0);
    }

    /// <summary>The headings with what they mean beside grades; as they are in other tables.</summary>
    public static ColumnHeadings Settle(ColumnHeadings headings)
    {
        if (headings.Columns.Count(column => GradeHeadings.Of(column.Text) is not null) < GradeHeadings.Fewest)
            return headings;
        var name = headings.Columns.FirstOrDefault(column => column.Meaning == Meaning.Level3)
            ?? headings.Columns.LastOrDefault(column => IsNameText(column.Text));
        var hasLevel1 = headings.Find(Meaning.Level1) is not null;
        var hasTarget = headings.Find(Meaning.Target) is not null;
        return headings.With(column => column switch
        {
            _ when column == name => Meaning.Level3,
            _ when IsKindOfIndicator(column.Text) =>
                AreSecondLevels(headings, column) || (hasLevel1 && column.Meaning != Meaning.Level1) ? Meaning.Level2 : Meaning.Level1,
            { Meaning: null } when HeadingText.Normalise(column.Text) is "描述" or "内容描述" or "绩效描述" => Meaning.Explanation,
            _ when GradeHeadings.Of(column.Text) == GradeHeadings.Best && !hasTarget => Meaning.Target,
            _ when GradeHeadings.Of(column.Text) is not null => null,
            _ => column.Meaning,
        });
    }

    /// <summary>Puts the four grades of a row together as its rule.</summary>
    public static void Take(
        ColumnHeadings headings, Dictionary<Meaning, GridCell> cells, List<(string Heading, GridCell Cell)> others, CellUse use)
    {
        if (cells.ContainsKey(Meaning.Rule)
            || headings.Columns.Count(column => GradeHeadings.Of(column.Text) is not null) < GradeHeadings.Fewest)
            return;
        var graded = others.FindAll(other => GradeHeadings.Of(other.Heading) is not null && !TemplateText.IsBlank(other.Cell.Text));
        others.RemoveAll(other => GradeHeadings.Of(other.Heading) is not null);
        if (graded.Count == 0)
            return;
        foreach (var (_, cell) in graded)
            use.Add(cell);
        var aimed = headings.Columns.Any(column => column.Meaning == Meaning.Target && GradeHeadings.Of(column.Text) is not null)
            && cells.GetValueOrDefault(Meaning.Target) is { } target
                ? new[] { (Heading: GradeHeadings.Best, Cell: target) }
                : [];
        var words = aimed.Concat(graded).Select(grade => $"{GradeHeadings.Of(grade.Heading)}：{grade.Cell.Text.ReplaceLineEndings("")}");
        cells[Meaning.Rule] = graded[0].Cell with { Text = string.Join('；', words), Number = null };
    }

    private static bool IsName(GridCell cell) => IsNameText(cell.Text);

    private static bool IsNameText(string text) =>
        HeadingText.Normalise(text) is "绩效指标" or "绩效指标名称" or "指标" or "指标名称" or "三级指标" or "具体指标" or "绩效指标(三级)";

    private static bool IsKindOfIndicator(string text) =>
        HeadingText.Normalise(text) is "绩效指标分类" or "指标分类" or "指标类别" or "指标类型" or "分类" or "绩效指标类别" or "绩效指标类型" or "绩效分类";

    private static bool AreSecondLevels(ColumnHeadings headings, ColumnHeading column)
    {
        var texts = Enumerable.Range(headings.LastRow + 1, RowsLookedAt).Select(row => headings.Cell(row, column)).OfType<GridCell>()
            .Where(cell => cell.Row > headings.LastRow)
            .Select(cell => HeadingText.Normalise(cell.Text).Replace("指标", "", StringComparison.Ordinal))
            .ToList();
        return texts.Count > 0 && texts.TrueForAll(text => Array.IndexOf(SecondLevels, text) >= 0);
    }
}
