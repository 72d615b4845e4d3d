using Disclosure.Publishing.Tests.Demonstration.Reading;
using Disclosure.Site.Tables;

namespace Disclosure.Publishing.Tests.Demonstration.Tables;

/// <summary>Whether a cell on a page says what its cell in the file says, in the spelling of its kind of figure.</summary>
internal static class CellComparison
{
    private static readonly HashSet<ColumnLook> Numbers =
        [ColumnLook.Points, ColumnLook.Weight, ColumnLook.Number, ColumnLook.Difference];

    // Stand beside a value, and not in the place of one: an indicator that last year had not, a year of which there is nothing.
    private static readonly HashSet<string> Marks = ["新", "未到年度", "没有记录"];

    // What a page says where there is nothing to say, and its file leaves empty.
    private static readonly HashSet<string> Nothing = ["尚未公开", "未定期限", "没有偏离"];

    /// <summary>What is wrong; nothing where both say the same.</summary>
    public static string? Fault(ReadCell cell, IColumn column, CsvFile file, int row)
    {
        var data = file[row, column.DataHeading];
        if (cell.Badge is { } mark && Marks.Contains(mark) && cell.Text.EndsWith(mark, StringComparison.Ordinal))
            cell = cell with { Badge = null, Text = cell.Text[..^mark.Length].TrimEnd() };
        if (cell.Badge is not null && cell.Note.Length > 0 && cell.Note == data)
            return null;
        if (cell.Badge is { } badge && data != badge)
            return data.Length > 0 ? Differ(cell.Text, data) : IsSaid(badge, file, row) ? null : $"“{badge}”在文件的这一行里没有";
        if (cell.Badge is null && !cell.HasValue)
            return data.Length > 0 ? Differ(cell.Text, data) : null;
        if (data.Length == 0)
            return IsNothing(cell.Text, file, row) ? null : Differ(cell.Text, "空");
        return Spellings(data, column, file, row).Select(Plain).Contains(Plain(cell.Text)) ? null : Differ(cell.Text, data);
    }

    private static IEnumerable<string> Spellings(string data, IColumn column, CsvFile file, int row)
    {
        if (column.Look == ColumnLook.Amount)
            return [Figures.TenThousand(data)];
        if (column.Look == ColumnLook.Day)
            return [Figures.Day(data)];
        if (column.DataHeading == "差多少")
            return [UnmetListComparison.Gap(file, row)];
        if (column.Look == ColumnLook.Difference)
            return [Signed(Figures.Number(data))];
        if (column.Look.Spelling == "整数")
            return [Figures.Trimmed(Figures.Number(data))];
        if (Numbers.Contains(column.Look))
            return [Figures.Plain(Figures.Number(data)), .. WithGrade(data, column, file, row)];
        return (file.Path[(file.Path.LastIndexOf('/') + 1)..], column.DataHeading) switch
        {
            ("editions.csv", "编制和审核") =>
                [data.Replace(Figures.Day(file[row, "公开日期"]) + " ", "当日", StringComparison.Ordinal).Replace('；', '，')],
            ("overdue.csv", "公开事项") => [$"{file[row, "年度"]} 年{data}"],
            ("years.csv", "年度") => [$"{data} 年", $"{data} 年度"],
            ("findings.csv", "发现的问题") => [$"{file[row, "序号"]}. {data}"],
            ("funds.csv", "资金") => [file[row, "表上的行名"] is { Length: > 0 } label ? label : data],
            _ => [data],
        };
    }

    // A total is shown with its grade where the grade has no column for readers.
    private static IEnumerable<string> WithGrade(string data, IColumn column, CsvFile file, int row)
    {
        var grades = column.DataHeading.Replace("得分", "等级", StringComparison.Ordinal)
            .Replace("总分", "等级", StringComparison.Ordinal);
        return grades != column.DataHeading && file.IndexOf(grades) >= 0
            ? [$"{Figures.Plain(Figures.Number(data))}（{file[row, grades]}）"]
            : [];
    }

    private static string Signed(decimal difference) =>
        difference switch { < 0 => "−", > 0 => "+", _ => "" } + Figures.Trimmed(Math.Abs(difference));

    private static bool IsNothing(string shown, CsvFile file, int row) =>
        Nothing.Contains(shown) || (!shown.Any(char.IsAsciiDigit) && IsSaid(shown, file, row));

    // A state stands in a column of its own, and what is withheld is marked.
    private static bool IsSaid(string state, CsvFile file, int row) =>
        file.Rows[row].Contains(state) || (file.IndexOf(state) is >= 0 and var flag && file.Rows[row][flag] == "是");

    private static string Plain(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));

    private static string Differ(string shown, string data) => $"网页“{shown}”，文件“{data}”";
}
