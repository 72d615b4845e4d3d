using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Checks.Quality;

/// <summary>
/// The rows whose target a record is the first to state. A self-evaluation repeats its target's rows, and what is to be
/// said of them was said there.
/// </summary>
internal static class NewRows
{
    public static IEnumerable<(Indicator Row, int Index)> Of(CheckedRecord record)
    {
        var known = KnownRows(record);
        for (var i = 0; i < record.Indicators.Length; i++)
        {
            var row = record.Indicators[i];
            if (known?.Contains((row.Level3, row.Target.Raw)) != true)
                yield return (row, i);
        }
    }

    private static HashSet<(string Name, string Target)>? KnownRows(CheckedRecord record)
    {
        if (record.Year is not { } year)
            return null;
        var rows = record.Record switch
        {
            ProjectSelfEvaluation self => record.Records.FindProjectTarget(self.Code, year)?.Indicators,
            UnitSelfEvaluation self => record.Records.FindUnitTarget(self.Unit, year)?.Indicators,
            _ => null,
        };
        return rows?.Select(row => (row.Level3, row.Target.Raw)).ToHashSet();
    }
}
