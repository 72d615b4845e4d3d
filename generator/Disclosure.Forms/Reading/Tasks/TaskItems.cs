using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Columns;
using Disclosure.Forms.Reading.Head;

namespace Disclosure.Forms.Reading.Tasks;

/// <summary>Keeps what a table of main tasks says and no field stands for, as entries: <c>普法宣传（实际支出金额）</c>.</summary>
internal sealed class TaskItems(ReadingContext context, ListBlock tasks)
{
    /// <summary>Keeps all of it, in a table whose record has no place for tasks.</summary>
    public void Add(TableEntries entries)
    {
        foreach (var row in tasks.Rows)
        {
            foreach (var (meaning, cell) in row.Cells.Where(cell => cell.Key != Meaning.TaskName))
                Keep(entries, row, tasks.Column(meaning)!, cell);
        }

        AddOthers(entries);
    }

    /// <summary>Keeps the columns that no task has a field for.</summary>
    public void AddOthers(TableEntries entries)
    {
        foreach (var row in tasks.Rows)
        {
            foreach (var (column, cell) in row.Others)
                Keep(entries, row, column, cell);
        }
    }

    private void Keep(TableEntries entries, ListedRow row, ColumnHeading column, GridCell cell)
    {
        if (TemplateText.IsBlank(cell.Text) || TemplateText.IsTaskPlaceholder(cell.Text))
            return;
        context.Use.Add(row.Cell(Meaning.TaskName));
        var heading = column.Whole is { } whole && column.Meaning is not null ? $"{whole}{column.Text}" : column.Text;
        entries.Items.Add(($"{row.Text(Meaning.TaskName)}（{heading}）", cell));
    }
}
