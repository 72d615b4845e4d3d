using System.Text.RegularExpressions;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Columns;

namespace Disclosure.Forms.Reading.Kinds;

/// <summary>
/// Knows 部门职责-工作活动绩效目标 of Hebei, whose rows are what a department does, each with its money, its goal and graded indicators: neither
/// a project's target nor that of the unit as a whole.
/// </summary>
internal static partial class DutyActivities
{
    private const int FarthestTitle = 8;

    /// <summary>Whether the rows of a table are those of one.</summary>
    public static bool Are(ReadingContext context, IReadOnlyList<int> rows) =>
        rows.Take(FarthestTitle).Select(context.Grid.Row)
            .Any(cells => cells is [var only] && Title().IsMatch(HeadingText.Normalise(only.Text)))
        || rows.Any(row => IsHeading(context, row));

    private static bool IsHeading(ReadingContext context, int row)
    {
        var cells = context.Grid.StartingIn(row).ToList();
        return cells.Exists(cell => Activity().IsMatch(HeadingText.Normalise(cell.Text)))
            && (cells.Exists(cell => context.Find(HeadingSection.Indicator, cell) is Meaning.IndicatorsSection or Meaning.Level3)
                || GradeHeadings.Among(cells) >= GradeHeadings.Fewest || GradeHeadings.Below(context, row).Count > 0);
    }

    [GeneratedRegex(@"职责[-—–、(及和]?(工作)?活动\)?(年度)?(预算)?(绩效)?(目标|指标)(情况)?表?$")]
    private static partial Regex Title();

    [GeneratedRegex(@"^((部门)?职责[-—–/、(及和]?(工作)?活动|工作活动)\)?(名称)?$")]
    private static partial Regex Activity();
}
