using System.Text.RegularExpressions;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;

namespace Disclosure.Forms.Reading.Kinds;

/// <summary>
/// Tells a form about a transfer (转移支付) by what it asks for: the department of the centre, who manages the money at every level, how
/// it was managed. What the form is called says less: 就业补助资金绩效自评表.
/// </summary>
internal static partial class TransferSigns
{
    private const int LongestLabel = 30;

    /// <summary>Whether the labels of a table are those of one.</summary>
    /// <param name="context">The sheet.</param>
    /// <param name="region">The table.</param>
    /// <param name="hasPoints">Whether it has columns of points, which the central form of a transfer has not.</param>
    public static bool Are(ReadingContext context, TableRegion region, bool hasPoints)
    {
        var labels = region.Rows.SelectMany(context.Grid.StartingIn).Where(cell => cell.Text.Length <= LongestLabel)
            .Select(cell => HeadingText.Normalise(cell.Text)).ToList();
        if (labels.Exists(label => Sure().IsMatch(label)))
            return true;
        // Money of the centre beside that of the place, or departments of two levels, in a form that gives no points.
        return !hasPoints
            && ((labels.Exists(label => OfCentre().IsMatch(label)) && labels.Exists(label => OfPlace().IsMatch(label)))
                || labels.Where(label => Department().IsMatch(label)).Select(DepartmentLevel.Of).Distinct().Count() > 1);
    }

    [GeneratedRegex(@"^(省|自治区|市|州|盟|地|县|区|旗|市县|区县|县区|县\(市、?区\)|区\(县\)|市\(州\)|乡镇)级?(业务)?主管部门(名称)?$")]
    private static partial Regex Department();

    [GeneratedRegex(@"^(专项)?转移支付(\(项目\)|项目|资金)?名称|^中央(业务|行业)?主管部(门|委)|^(省级|省|市级|区县|县区|县级|市县|地方|区级)(\([^()]*\))?财政部门(名称)?$|^资金管理情况$")]
    private static partial Regex Sure();

    [GeneratedRegex("^(其中:?)?中央(财政)?(资金|补助|补助资金|转移支付|转移支付资金|财政)$")]
    private static partial Regex OfCentre();

    [GeneratedRegex("^(其中:?)?(地方(财政)?资金|地方财政|(省|市|县|区)级?财政资金|省级(资金|补助|补助资金)|市县财政(资金)?)$")]
    private static partial Regex OfPlace();
}
