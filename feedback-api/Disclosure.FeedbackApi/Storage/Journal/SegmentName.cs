using System.Globalization;

namespace Disclosure.FeedbackApi.Storage.Journal;

/// <summary>The names of segment files: by their first sequence number, so that names sort as entries do.</summary>
internal static class SegmentName
{
    private const string Prefix = "journal-";
    private const string Suffix = ".log";

    /// <summary>The name of the segment that starts with a sequence number.</summary>
    public static string Of(long first) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{first:D16}{Suffix}");

    /// <summary>The sequence number a segment's name says; nothing where it is another file.</summary>
    public static long? First(string name) =>
        name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal)
            && long.TryParse(
                name.AsSpan(Prefix.Length, Math.Max(0, name.Length - Prefix.Length - Suffix.Length)),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var first)
            ? first
            : null;
}
