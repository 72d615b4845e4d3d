using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Calendar;
using Disclosure.Model.Corrections;
using Disclosure.Model.Editions;
using Disclosure.Model.Terms;

namespace Disclosure.Site.Corrections;

/// <summary>What pages say of an edition in sentences.</summary>
internal static class ReleaseSentences
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>The reason as a sentence; nothing where none was given.</summary>
    public static string? ReasonOf(Edition edition) =>
        string.IsNullOrWhiteSpace(edition.Reason) ? null : edition.Reason.Trim().TrimEnd('。') + "。";

    /// <summary>
    /// Of a withdrawal made at once on one person's word, that a second person has not stood for it yet; nothing otherwise.
    /// </summary>
    /// <param name="edition">The edition.</param>
    /// <param name="today">The day that the site is made for.</param>
    public static string? AwaitedOf(ReleasedEdition edition, DateOnly today)
    {
        if (edition.AwaitedUntil is not { } until)
            return null;
        return today > until
            ? $"这次撤下由一人先行决定，第二人应于{until.InChinese()}以前复核，至今没有复核。"
            : $"这次撤下由一人先行决定，第二人应于{until.InChinese()}以前复核。";
    }

    /// <summary>Who stood for an edition: role and time, with names only where the portal showed them then.</summary>
    public static ImmutableArray<string> SignaturesOf(Edition edition) =>
    [
        .. edition.Signatures.OrderBy(signature => signature.At)
            .Select(signature => $"{signature.Role}{NameOf(signature)} {TimeOf(signature.At)}"),
    ];

    /// <summary>How it changed what was published, in a word.</summary>
    public static string WordOf(RecordChange change) => change.IsTakenDown
        ? ReleaseKind.Withdrawal.Term()
        : change.Edition.Edition.Kind.Term();

    private static string NameOf(Signature signature) => signature.Name is { } name ? $"（{name}）" : "";

    private static string TimeOf(DateTimeOffset moment)
    {
        var time = moment.ToOffset(China);
        return string.Create(
            CultureInfo.InvariantCulture, $"{DateOnly.FromDateTime(time.DateTime).InChinese()} {time.Hour}时{time.Minute:00}分");
    }
}
