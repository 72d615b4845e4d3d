using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Yardstick;

/// <summary>
/// 方式: a point for each stage that is due, where nothing of it is to be found on another site alone; and one for a telephone to ask at.
/// </summary>
internal static class AccessibleMeasure
{
    public static YardstickTally Of(YardstickYear year, UnitCode? unit)
    {
        var due = year.DueOf(unit).ToList();
        var lost = due.Where(duty => duty.Owed is { Elsewhere: not null, IsWhole: false }).Select(duty => new YardstickLoss(
            YardstickCheck.Accessible, null, duty.Stage,
            $"{duty.Stage.Term()}在别处公开（{duty.Owed.Elsewhere!.Date.InChinese()}），本站还缺 {duty.Owed.Missing.Count()} 项"));
        if (unit is not { } code || due.Count == 0)
            return new YardstickTally(YardstickCheck.Accessible, due.Count, [.. lost]);
        ImmutableArray<YardstickLoss> all =
            year.Records.FindUnit(code) is { Contact.Length: > 0 } ? [.. lost] : [.. lost, NoContact(code)];
        return new YardstickTally(YardstickCheck.Accessible, due.Count + 1, all);
    }

    private static YardstickLoss NoContact(UnitCode code) =>
        new(YardstickCheck.Accessible, RecordKey.ForUnit(code), null, "没有公布咨询电话");
}
