using Disclosure.Forms.Writing.Workbooks;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Terms;

namespace Disclosure.Forms.Writing.Layout;

/// <summary>What stands above a form: its title, its year, the unit of its amounts.</summary>
internal static class HeadRows
{
    private const string UnitLabel = "金额单位：";

    /// <summary>Lays out title and year; a blank form leaves the year to be filled in.</summary>
    public static void Title(SheetBuilder sheet, string title, FiscalYear? year)
    {
        sheet.Line(title, CellLook.Title);
        sheet.Line(year is { } known ? $"（{known}年度）" : "（    年度）", CellLook.Subtitle);
    }

    /// <summary>Lays out the line of the money unit.</summary>
    public static void MoneyUnit(SheetBuilder sheet, MoneyUnit unit)
    {
        sheet.Choose(
            1, sheet.Row, sheet.Row,
            [UnitLabel + Model.Amounts.MoneyUnit.TenThousandYuan.Term(), UnitLabel + Model.Amounts.MoneyUnit.Yuan.Term()],
            isClosed: true,
            "本表所有金额用这一个单位，选万元或元。");
        sheet.Line(UnitLabel + unit.Term(), CellLook.RightLine);
    }
}
