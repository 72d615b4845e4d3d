using Disclosure.Forms.Writing.Workbooks;
using Disclosure.Model.Amounts;
using Disclosure.Model.Targets;

namespace Disclosure.Forms.Writing.Layout;

/// <summary>绩效目标设置情况: the sentence and the figures in it.</summary>
internal static class TargetSettingRows
{
    /// <summary>Lays out the rows, where there is such a sentence or one is to be filled in.</summary>
    public static void Lay(SheetBuilder sheet, TargetSetting? setting, MoneyUnit unit, bool isBlank)
    {
        if (setting is null && !isBlank)
            return;
        FieldRows.LongText(sheet, "绩效目标设置情况", setting?.Sentence);
        FieldRows.Pair(sheet, Count("编报绩效目标的预算单位数", setting?.Units), Count("编报绩效目标的项目数", setting?.Projects));
        FieldRows.Whole(sheet, new FormField("编报绩效目标的项目金额", SheetValue.Of(setting?.Amount.In(unit))) { Look = CellLook.Amount });
    }

    private static FormField Count(string label, int? count) =>
        new(label, SheetValue.Of((decimal?)count)) { Look = CellLook.Number };
}
