using Disclosure.Model.Codes;
using Disclosure.Model.Duties;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Yardstick;

/// <summary>完整: a point for every thing that is owed, where the day it was due by has come or all is there.</summary>
internal static class CompleteMeasure
{
    public static YardstickTally Of(YardstickYear year, UnitCode? unit)
    {
        var owed = year.DueOf(unit).SelectMany(duty => duty.Owed.Items.Select(item => (duty.Stage, Item: item))).ToList();
        return new YardstickTally(
            YardstickCheck.Complete, owed.Count,
            [
                .. owed.Where(one => !one.Item.IsPublic).Select(one => new YardstickLoss(
                    YardstickCheck.Complete, one.Item.Record, one.Stage, $"{one.Stage.Term()}缺{WordsOf(one.Item)}")),
            ]);
    }

    private static string WordsOf(OwedItem item) => item.Name.Length == 0 ? item.Kind.Term() : $"{item.Kind.Term()}“{item.Name}”";
}
