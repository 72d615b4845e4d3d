using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;

namespace Disclosure.Forms.Reading.Columns;

/// <summary>Knows 优, 良, 中 and 差 as headings, in one row with the others or in a row below 评价标准, merged or not.</summary>
internal static class GradeHeadings
{
    /// <summary>How many of the four make them the headings of grades.</summary>
    public const int Fewest = 3;

    private static readonly string[] Grades = ["优", "良", "中", "差"];

    /// <summary>The best of them.</summary>
    public static string Best => Grades[0];

    /// <summary>The grade that a heading names, as in 优(90-100分); nothing where it names none.</summary>
    public static string? Of(string heading)
    {
        var plain = HeadingText.Normalise(heading);
        var bare = plain.IndexOf('(') is > 0 and var bracket ? plain[..bracket] : plain;
        return Array.Find(Grades, grade => bare == grade || bare == grade + "秀" || bare == grade + "好" || bare == grade + "等");
    }

    /// <summary>How many of the four there are among cells.</summary>
    public static int Among(IEnumerable<GridCell> cells) => cells.Select(cell => Of(cell.Text)).OfType<string>().Distinct().Count();

    /// <summary>The row below a row of headings, where it holds grades and nothing else; none where it does not.</summary>
    public static List<GridCell> Below(ReadingContext context, int row)
    {
        var below = context.Grid.StartingIn(row + 1).ToList();
        return Among(below) >= Fewest && below.TrueForAll(cell => Of(cell.Text) is not null) ? below : [];
    }
}
