using System.Text.RegularExpressions;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;

namespace Disclosure.Forms.Reading.People;

/// <summary>Knows the headings of a list of contacts: <c>单位 | 联系人 | 联系电话</c>, with a row for each below.</summary>
internal static partial class ContactHeading
{
    private const int Fewest = 2;
    private const int FarthestNumber = 3;

    /// <summary>Whether a row is one.</summary>
    public static bool Is(ReadingContext context, int row)
    {
        var cells = context.Grid.StartingIn(row).ToList();
        if (cells.Count < Fewest || !cells.TrueForAll(cell => IsKnown(context, cell)))
            return false;
        var persons = cells.FindAll(cell => PeopleHeading.IsColumn(context, cell));
        return persons.Exists(cell => !Reach().IsMatch(cell.Text))
            && persons.Find(cell => Reach().IsMatch(cell.Text)) is { } reach
            && context.Grid.StartingIn(reach.LastRow + 1).ToList() is { Count: >= Fewest } below
            && below.TrueForAll(cell => !IsKnown(context, cell))
            && Enumerable.Range(reach.LastRow + 1, FarthestNumber).Any(row =>
                context.Grid.At(row, reach.Column) is { } cell && Number().IsMatch(cell.Text));
    }

    private static bool IsKnown(ReadingContext context, GridCell cell) =>
        PeopleHeading.IsColumn(context, cell)
        || context.Find(HeadingSection.OtherTable, cell) is Meaning.PersonDetail
        || context.Find(HeadingSection.Indicator, cell) == Meaning.RowNumber
        || context.Find(HeadingSection.Header, cell) is Meaning.ReportingUnit or Meaning.Unit or Meaning.Department or Meaning.ProjectName;

    [GeneratedRegex(@"\d{5,}|@")]
    private static partial Regex Number();

    [GeneratedRegex("电话|手机|传真|邮箱|方式|微信|QQ")]
    private static partial Regex Reach();
}
