using System.Globalization;
using Disclosure.Model.Editions;

namespace Disclosure.Publishing.Output;

/// <summary>
/// The name of a made site's folder: the edition and the day, <c>20250205-1-2025-02-06</c>. A site that another tool or address made of
/// the same edition and day has a number behind it: <c>20250205-1-2025-02-06.2</c>.
/// </summary>
internal static class SiteName
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>The name; the first of an edition and day has no number.</summary>
    public static string Of(EditionId edition, DateOnly day, int number = 1)
    {
        var name = $"{edition}-{day.ToString(DayFormat, CultureInfo.InvariantCulture)}";
        return number == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}.{number}");
    }

    /// <summary>Whether a folder's name is one.</summary>
    public static bool Is(string name)
    {
        var plain = name;
        if (name.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot)
        {
            if (!int.TryParse(name.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out _))
                return false;
            plain = name[..dot];
        }

        return plain.Length > DayFormat.Length + 1
            && plain[^(DayFormat.Length + 1)] == '-'
            && DateOnly.TryParseExact(
                plain[^DayFormat.Length..], DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            && EditionId.TryParse(plain[..^(DayFormat.Length + 1)]) is not null;
    }
}
