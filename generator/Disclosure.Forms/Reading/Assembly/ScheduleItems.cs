using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;

namespace Disclosure.Forms.Reading.Assembly;

/// <summary>
/// Keeps 项目实施进度计划 as entries as written: <c>主管网改造（开始时间） | 2025年3月</c>. Its days are none of the project's own.
/// </summary>
internal static class ScheduleItems
{
    /// <summary>Adds the entries of a table's schedule to its others.</summary>
    public static void Add(ReadingContext context, TableParts parts)
    {
        foreach (var row in parts.Schedule.Rows)
        {
            if (row.Cell(Meaning.ScheduleContent) is not { } content || TemplateText.IsBlank(content.Text))
                continue;
            context.Use.Add(content);
            var label = content.Text.ReplaceLineEndings("");
            var cells = row.Cells.Where(cell => cell.Key != Meaning.ScheduleContent)
                .Select(cell => (Heading: parts.Schedule.Column(cell.Key)!.Text, Cell: cell.Value))
                .Concat(row.Others.Select(other => (Heading: other.Column.Text, other.Cell)));
            foreach (var (heading, cell) in cells.Where(one => !TemplateText.IsBlank(one.Cell.Text)))
                parts.Entries.Items.Add(($"{label}（{heading}）", cell));
        }
    }
}
