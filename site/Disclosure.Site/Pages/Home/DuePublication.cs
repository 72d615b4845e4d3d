using System.Collections.Immutable;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Registry;
using Disclosure.Site.Facts;

namespace Disclosure.Site.Pages.Home;

/// <summary>What is to be published next.</summary>
/// <param name="Day">The last day to publish it on time, in words.</param>
/// <param name="Text">Who has to publish what.</param>
public sealed record DuePublication(string Day, string Text)
{
    private const int Shown = 3;
    private const int MostNames = 2;

    /// <summary>
    /// The next days on which publication is due, the soonest first; a unit that its department's approval covers counts once.
    /// </summary>
    internal static ImmutableArray<DuePublication> Of(RecordSet records)
    {
        var duties = new PublicationDuties(records);
        return
        [
            .. duties.Years.SelectMany(year => duties.OfYear(year))
                .Where(duty => duty is { IsOwed: true, IsCoveredByDepartment: false, State: ClockState.NotDue, Clock.DueDate: not null })
                .GroupBy(duty => (Day: duty.Clock.DueDate!.Value, duty.Year, duty.Stage))
                .OrderBy(group => group.Key.Day).ThenBy(group => group.Key.Stage)
                .Take(Shown)
                .Select(group => new DuePublication(
                    group.Key.Day.InChinese(),
                    NamesOf([.. group.Select(duty => records.NameOf(duty.Unit?.Code))])
                        + $" {group.Key.Year} 年{WordOf(group.Key.Stage)}绩效信息")),
        ];
    }

    private static string NamesOf(ImmutableArray<string> names) => names.Length <= MostNames
        ? string.Join('、', names)
        : $"{string.Join('、', names.Take(MostNames))}等 {names.Length} 个单位的";

    private static string WordOf(Stage stage) => stage == Stage.Budget ? "预算" : "决算";
}
