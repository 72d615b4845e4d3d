using System.Globalization;
using Disclosure.Content.Editions;
using Disclosure.Content.Folder;
using Disclosure.Content.Sources;
using Disclosure.Generator.Commands.Reports;
using Disclosure.Generator.Commands.Serve;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;
using Disclosure.Publishing.Candidates;

namespace Disclosure.Generator.Commands.Acting;

/// <summary>
/// Who acts, and on which day. Of real content it is the account of the operating system and the machine's clock, and nothing else. A
/// demonstration has a day of its own, and may be told another day and account, so that its years can be shown and its acts replayed.
/// </summary>
internal static class ActingConsole
{
    private static readonly PublicPath Portal = new("portal.yaml");

    /// <summary>The variable that tells a demonstration its day.</summary>
    public const string DayVariable = "DISCLOSURE_DAY";

    /// <summary>The variable that tells a demonstration who acts.</summary>
    public const string AccountVariable = "DISCLOSURE_ACCOUNT";

    /// <summary>
    /// The console as it is for a content folder; nothing where a day or an account was told for real content, which is said.
    /// </summary>
    public static CommandConsole? Of(CommandConsole console, DirectoryInfo content)
    {
        var portal = PortalFile.Read(content.ToString());
        var (day, account) = (console.Variable(DayVariable), console.Variable(AccountVariable));
        if (portal?.DemonstrationNotice is null || !IsDemonstration(content))
            return day is null && account is null ? console : Refuse(console, day is null ? AccountVariable : DayVariable);
        var told = account is null ? console : console with { Account = account };
        if (day is null)
            return told with { Time = PortalTime.Of(portal, console.Time) };
        if (ToDay(day) is { } date)
            return told with { Time = new ToldDay(date, console.Time) };
        CommandReport.Write(console, CommandFindings.BadUsage, $"{DayVariable} 的值“{day}”不对：日期写成 2025-12-01。");
        return null;
    }

    /// <summary>Today, for a content folder: of a demonstration its own day, or the one that it was told.</summary>
    public static DateOnly TodayOf(CommandConsole console, DirectoryInfo content)
    {
        if (PortalFile.Read(content.ToString()) is not { DemonstrationNotice: not null } portal)
            return ChinaDay.Of(console.Time);
        return console.Variable(DayVariable) is { } told && ToDay(told) is { } day
            ? day
            : ChinaDay.Of(PortalTime.Of(portal, console.Time));
    }

    /// <summary>
    /// The day that <c>--day</c> tells, else the console's; nothing where one was told for real content, which is said.
    /// </summary>
    public static DateOnly? DayOf(CommandConsole console, DirectoryInfo content, DateOnly? told)
    {
        var today = ChinaDay.Of(console.Time);
        if (told is not { } day || day == today)
            return today;
        if (PortalFile.Read(content.ToString())?.DemonstrationNotice is not null)
            return day;
        Refuse(console, "--day");
        return null;
    }

    /// <summary>
    /// Whether what is published, where anything is, is a demonstration: a line in the working folder makes none of a real office.
    /// </summary>
    public static bool IsDemonstration(DirectoryInfo content)
    {
        var store = EditionStore.Open(content.ToString(), TimeProvider.System);
        if (store.Read().History is not { Head: not null } history)
            return true;
        var others = history.State.Live.Keys.Where(path => path != Portal);
        var state = new PublishedState(history.State.Head, history.State.Live.RemoveRange(others));
        return ContentReader.Read(new EditionSource(store, history, state)).Records.Portal.DemonstrationNotice is not null;
    }

    /// <summary>A day as options and variables have it.</summary>
    public static DateOnly? ToDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static CommandConsole? Refuse(CommandConsole console, string what)
    {
        var finding = new Finding(ReleaseFindings.InjectedDay, Place.At(what), $"portal.yaml 里没有 demonstrationNotice，不接受 {what}。");
        FindingTextReport.Write(console.Error, [new ReportedFinding(finding, what)]);
        return null;
    }
}
