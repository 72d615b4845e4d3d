using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Columns;
using Disclosure.Model.Calendar;

namespace Disclosure.Forms.Reading.Indicators;

/// <summary>
/// The columns of a table that lists the indicators of several projects, as the budget system exports it:
/// 单位名称 | 项目名称 | 年度目标 | 一级指标 | ….
/// </summary>
internal static class ProjectColumns
{
    /// <summary>The headings with the columns of the projects told apart from those of the indicators.</summary>
    /// <param name="context">The sheet.</param>
    /// <param name="headings">The headings.</param>
    /// <param name="year">The table's year, which tells its money from that of other years.</param>
    public static ColumnHeadings Recognise(ReadingContext context, ColumnHeadings headings, FiscalYear? year)
    {
        var hasName = headings.Columns.Any(column => IsName(context, column));
        return hasName
            ? OfYears(context, headings.With(column => MeaningOf(context, column, headings) ?? column.Meaning), year)
            : headings;
    }

    // 合计 | 2024年预算 | 2025年预算: only the table's own year is the project's budget.
    private static ColumnHeadings OfYears(ReadingContext context, ColumnHeadings headings, FiscalYear? year)
    {
        var years = headings.Columns.Select(column => YearOf(context, column)).OfType<FiscalYear>().Distinct().ToList();
        if (years.Count < YearOfMoney.Fewest)
            return headings;
        var hasOwn = year is { } known && years.Contains(known);
        return headings.Mapped(column => YearOf(context, column) is { } other
            ? other == year
                ? column with { Meaning = Meaning.BudgetAmount, IsKnown = true }
                : column with { Meaning = null, IsKnown = hasOwn, IsBeside = hasOwn, Core = hasOwn ? null : Meaning.BudgetAmount }
            : column.Meaning == Meaning.BudgetAmount && !YearOfMoney.IsOfOwnYear(column.Text)
                ? column with { Meaning = null, IsKnown = true, IsBeside = true }
                : column);
    }

    private static FiscalYear? YearOf(ReadingContext context, ColumnHeading column) =>
        column.Meaning is null or Meaning.BudgetAmount && column.Cell is { } cell ? YearOfMoney.Of(context, cell.Text)?.Year : null;

    /// <summary>Whether a column says something of the project rather than of the indicator.</summary>
    public static bool IsOfProject(Meaning meaning) =>
        IsSource(meaning)
            || meaning is Meaning.Unit or Meaning.Department or Meaning.ProjectCode
                or Meaning.AnnualGoal or Meaning.BudgetAmount or Meaning.Year
                or Meaning.InitialAmount or Meaning.ExecutedAmount or Meaning.ExecutionRate or Meaning.ForecastAmount;

    /// <summary>Whether a column is a source of the project's money.</summary>
    public static bool IsSource(Meaning? meaning) =>
        meaning is Meaning.FundFiscal or Meaning.FundCarried or Meaning.FundOther or Meaning.FundOtherNamed;

    private static Meaning? MeaningOf(ReadingContext context, ColumnHeading column, ColumnHeadings headings)
    {
        if (IsName(context, column))
            return Meaning.Project;
        if (context.Find(HeadingSection.Goal, column.Text) is (Meaning.AnnualGoal or Meaning.GoalExpected)
            && IsBeforeLevels(column, headings))
            return Meaning.AnnualGoal;
        // 单位 before 一级指标 is whose project it is; behind the target it is what that is measured in.
        if (column.Meaning == Meaning.MeasureUnit && IsBeforeLevels(column, headings))
            return Meaning.Unit;
        if (column.Meaning is not null)
            return null;
        return context.Find(HeadingSection.Header, column.Text) switch
        {
            Meaning.Unit or Meaning.ReportingUnit => Meaning.Unit,
            Meaning.Department => Meaning.Department,
            Meaning.ProjectCode => Meaning.ProjectCode,
            Meaning.Year => Meaning.Year,
            _ => IsAmount(context, column) ? Meaning.BudgetAmount : Source(context, column) ?? Stage(context, column, headings),
        };
    }

    private static bool IsName(ReadingContext context, ColumnHeading column) =>
        column.Meaning is null && context.Find(HeadingSection.Header, column.Text) == Meaning.ProjectName;

    private static bool IsAmount(ReadingContext context, ColumnHeading column) =>
        context.Find(HeadingSection.FundColumn, column.Text) == Meaning.BudgetAmount
        || context.Find(HeadingSection.FundRow, column.Text) == Meaning.FundTotal;

    private static Meaning? Source(ReadingContext context, ColumnHeading column) =>
        context.Find(HeadingSection.FundRow, column.Text) is { } meaning && IsSource(meaning) ? meaning : null;

    // 年初预算数 | 全年执行数 | 执行率 of each project, before its indicators.
    private static Meaning? Stage(ReadingContext context, ColumnHeading column, ColumnHeadings headings) =>
        IsBeforeLevels(column, headings)
        && context.Find(HeadingSection.FundColumn, column.Text)
            is { } stage and (Meaning.InitialAmount or Meaning.ExecutedAmount or Meaning.ExecutionRate or Meaning.ForecastAmount)
            ? stage
            : null;

    private static bool IsBeforeLevels(ColumnHeading column, ColumnHeadings headings) =>
        (headings.Find(Meaning.Level1) ?? headings.Find(Meaning.Level2) ?? headings.Find(Meaning.Level3)) is { } levels
        && column.Last < levels.First;
}
