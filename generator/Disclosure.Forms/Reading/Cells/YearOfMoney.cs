using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Model.Calendar;

namespace Disclosure.Forms.Reading.Cells;

/// <summary>
/// Tells headings and labels of money by year, <c>2025年</c> or <c>其中：2025年预算数</c>, from those of all years together, <c>三年合计</c>.
/// </summary>
internal static partial class YearOfMoney
{
    /// <summary>The fewest years that stand side by side.</summary>
    public const int Fewest = 2;

    private const int FarthestLabel = 8;

    /// <summary>The year of a heading or label of money, and what else it says; nothing where it names none.</summary>
    public static (FiscalYear Year, string Words)? Of(ReadingContext context, string text)
    {
        if (Named().Match(HeadingText.Normalise(text)) is not { Success: true } match
            || FiscalYear.TryFrom(int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture)) is not { } year)
            return null;
        var rest = match.Groups["rest"].Value;
        // What was left of a year before is a source of this one.
        if (context.Find(HeadingSection.FundRow, rest) == Meaning.FundCarried)
            return null;
        return Money().IsMatch(rest) || context.Find(HeadingSection.FundRow, rest) is not null
            || context.Find(HeadingSection.FundColumn, rest) is not null
                ? (year, rest)
                : null;
    }

    /// <summary>Whether a heading or label, beside those of single years, is of all of them.</summary>
    public static bool IsOfAll(string text) => All().IsMatch(HeadingText.Normalise(text));

    /// <summary>Whether a label says that its amount is of the form's own year: <c>年度资金总额</c>.</summary>
    public static bool IsOfOwnYear(string text) => Own().IsMatch(text);

    /// <summary>The years that head columns of a row; none where fewer than two do.</summary>
    public static List<GridCell> Headings(ReadingContext context, IReadOnlyList<GridCell> cells)
    {
        var years = cells.Where(cell => Of(context, cell.Text) is not null).ToList();
        return years.Select(cell => Of(context, cell.Text)!.Value.Year).Distinct().Count() >= Fewest ? years : [];
    }

    /// <summary>Whether a label beside an amount, <c>2025年 | 90</c>, is one of money: among labels of funds, or below them.</summary>
    public static bool IsLabel(ReadingContext context, GridCell label, GridCell amount)
    {
        if (Of(context, label.Text) is null || NumberCell.Written(amount) is null)
            return false;
        for (var row = label.Row; row > label.Row - FarthestLabel; row--)
        {
            var cells = context.Grid.Row(row);
            if (cells.Any(cell => context.Find(HeadingSection.FundRow, cell) is not null
                || context.Find(HeadingSection.FundColumn, cell) == Meaning.FundsSection))
                return true;
            if (!cells.Any(cell => Of(context, cell.Text) is not null))
                return false;
        }

        return false;
    }

    // 2024年1月 and 2024年底 are days, 2024年-2026年 several years.
    [GeneratedRegex(@"^(其中[:,、]?|\(?[一二三四五六七八九十\d]{1,2}[)、.])*\(?(?<year>(19|20)\d\d)(年度?|$)(?!\d|[-—~至到底末初前后以])\)?(?<rest>.*)$")]
    private static partial Regex Named();

    [GeneratedRegex(@"^(财政)?(预算|资金|金额|经费|安排|申请|计划|投入|需求|拨款)*(数|额|总额)?(\((单位:)?(万|亿)?元?\))?(\([A-Z]\))?$")]
    private static partial Regex Money();

    [GeneratedRegex(
        @"^(其中[:,、]?)?(([\d一二两三四五六七八九十]{1,2}|各)年度?|实施期|中期|项目|周期|全周期)?(内)?(资金|预算|金额|投资|经费)*"
        + @"(合计|总计|小计|总额|总金额|总预算|总投资|总数|总需求)(数|金额)?(\([^()]*\))?$"
        + @"|^(19|20)\d\d年?度?[-—~至到]+(19|20)\d\d年?度?(?!\d).{0,8}$")]
    private static partial Regex All();

    [GeneratedRegex("年度|当年|本年|全年")]
    private static partial Regex Own();
}
