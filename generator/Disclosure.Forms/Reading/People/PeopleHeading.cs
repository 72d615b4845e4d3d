using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;

namespace Disclosure.Forms.Reading.People;

/// <summary>Knows the headings of a table of persons: <c>姓名 | 职务 | 单位 | 签字</c>.</summary>
internal static class PeopleHeading
{
    private const int FewestKnown = 3;

    /// <summary>Whether a row is one: a name among headings, with no values between them.</summary>
    public static bool Is(ReadingContext context, int row)
    {
        var cells = context.Grid.StartingIn(row).ToList();
        if (cells.Count < 2)
            return false;
        var known = cells.Count(cell => IsOfPersons(context, cell));
        return (known == cells.Count || (known >= FewestKnown && known == cells.Count - 1))
            && cells.Exists(cell => context.Find(HeadingSection.OtherTable, cell) == Meaning.PersonName)
            && cells.Exists(cell => context.Find(HeadingSection.OtherTable, cell) == Meaning.PersonDetail);
    }

    /// <summary>Whether a cell is the heading of a column of names or of what is a person's.</summary>
    public static bool IsColumn(ReadingContext context, GridCell cell) =>
        PersonLabel.Is(context, cell.Text) || context.Find(HeadingSection.OtherTable, cell) == Meaning.PersonName;

    private static bool IsOfPersons(ReadingContext context, GridCell cell) =>
        context.Find(HeadingSection.OtherTable, cell) is Meaning.PersonName or Meaning.PersonDetail
        || PersonLabel.Is(context, cell.Text)
        || context.Find(HeadingSection.Indicator, cell) == Meaning.RowNumber;
}
