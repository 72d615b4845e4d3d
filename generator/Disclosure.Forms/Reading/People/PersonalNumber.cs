using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;

namespace Disclosure.Forms.Reading.People;

/// <summary>Tells the numbers of a form that are amounts, however long, from those that may be a person's.</summary>
internal static class PersonalNumber
{
    private static readonly string[] MoneyWords = ["资金", "金额", "经费", "预算", "拨款", "投资", "支出", "收入"];

    /// <summary>
    /// Whether a number is one of money: shown with groups or places, or in a row or below a heading of money. 13900001234 beside 数量指标
    /// is none.
    /// </summary>
    public static bool IsAmount(ReadingContext context, GridCell cell) =>
        cell.Number is not null
        && (!cell.Text.All(char.IsAsciiDigit)
            || context.Grid.StartingIn(cell.Row).Any(other => other != cell && IsOfMoney(context, other))
            || (Above(context, cell) is { } heading && IsOfMoney(context, heading)));

    // 其他 alone is a row of the money only below a heading of it.
    private static bool IsOfMoney(ReadingContext context, GridCell cell) =>
        cell.Number is null
        && (context.Find(HeadingSection.FundRow, cell) is not (null or Meaning.FundOther)
            || context.Find(HeadingSection.FundColumn, cell) is not null
            || MoneyUnitText.Alone(cell.Text) is not null
            || MoneyUnitText.InHeading(cell.Text) is not null
            || Array.Exists(MoneyWords, word => cell.Text.Contains(word, StringComparison.Ordinal)));

    // The nearest text above it in its column.
    private static GridCell? Above(ReadingContext context, GridCell cell)
    {
        for (var row = cell.Row - 1; row >= context.Grid.FirstRow; row--)
        {
            if (context.Grid.At(row, cell.Column) is { } above && NumberCell.Points(above) is null && NumberCell.Amount(above) is null)
                return above;
        }

        return null;
    }
}
