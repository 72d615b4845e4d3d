using Disclosure.Model.Calendar;
using Disclosure.Model.Rectifications;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Process;

/// <summary>What is said of an item of the 整改台账. What happened after the site's day is not known yet, as in its state.</summary>
internal static class RectificationWords
{
    /// <summary>The state with its tone.</summary>
    public static Badge BadgeOf(RectificationRow row) => row.State is { } state
        ? new Badge(state.Term(), ToneOf(state))
        : EmptyCells.WithheldBadge;

    /// <summary>
    /// The days that go with the state: since when closed or reported, by when, how long overdue; nothing where it is withheld.
    /// </summary>
    public static string? DaysOf(RectificationRow row) => row switch
    {
        { State: null } => null,
        { DaysOverdue: { } days } => $"{DeadlineOf(row)}，已逾期 {days} 天",
        { State: RectificationState.Closed, WasInTime: false } => $"{row.ClosedOn!.Value.InChinese()}销号，超过{DeadlineOf(row)}",
        { State: RectificationState.Closed } => $"{row.ClosedOn!.Value.InChinese()}销号",
        { State: RectificationState.Reported } => $"{row.Item.Reported!.Value.InChinese()}报送，{DeadlineOf(row)}",
        { Item.Deadline: { } deadline } => $"{DeadlineOf(row)}，还有 {deadline.DayNumber - row.Day.DayNumber} 天",
        _ => DeadlineOf(row),
    };

    /// <summary>What was done, the oldest first; nothing where nothing was.</summary>
    public static string? ActionsOf(RectificationRow row) => Joined(row.Item.Actions
        .Where(action => action.Date <= row.Day)
        .Select(action => $"{action.Date.InChinese()}：{action.Text}"));

    /// <summary>The rechecks, the oldest first; nothing where there was none.</summary>
    public static string? RechecksOf(RectificationRow row) => Joined(row.Item.Rechecks
        .Where(recheck => recheck.Date <= row.Day)
        .Select(recheck => $"{recheck.Date.InChinese()}：{recheck.Office}复核{(recheck.Passed ? "通过" : "未通过")}"
            + (recheck.Opinion is { } opinion ? $"，{opinion.TrimEnd('。')}" : "")));

    private static string DeadlineOf(RectificationRow row) =>
        row.Item.Deadline is { } deadline ? $"期限 {deadline.InChinese()}" : "未定期限";

    private static string? Joined(IEnumerable<string> sentences) =>
        string.Join('；', sentences.Select(sentence => sentence.TrimEnd('。', '；'))) is { Length: > 0 } text ? text + "。" : null;

    private static Tone ToneOf(RectificationState state) => state switch
    {
        RectificationState.Closed => Tone.Good,
        RectificationState.Overdue => Tone.Bad,
        RectificationState.Reported => Tone.Caution,
        _ => Tone.Neutral,
    };
}
