using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Disclosure.Model.Editions;

/// <summary>
/// The name of an edition (版次): the day it was prepared and its number of that day, such as <c>20250205-1</c>. It names a folder and a
/// part of addresses, and nothing more: editions follow one another as each names the one before.
/// </summary>
/// <param name="Day">The day it was prepared, in China.</param>
/// <param name="Number">Its number among those of the day, from 1.</param>
public readonly record struct EditionId(DateOnly Day, int Number) : IComparable<EditionId>
{
    private const string DayFormat = "yyyyMMdd";

    /// <summary>Reads an id; nothing where the text is none.</summary>
    public static EditionId? TryParse(string? text) => TryParse(text, out var id) ? id : null;

    /// <summary>Reads an id in its one spelling.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out EditionId id)
    {
        id = default;
        if (text?.Split('-') is not [{ Length: 8 } day, { Length: >= 1 and <= 6 } number]
            || number[0] == '0'
            || !DateOnly.TryParseExact(day, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var of))
            return false;
        id = new EditionId(date, of);
        return true;
    }

    /// <summary>By day, then number.</summary>
    public int CompareTo(EditionId other) => (Day, Number).CompareTo((other.Day, other.Number));

    /// <summary>The one spelling.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Day.ToString(DayFormat, CultureInfo.InvariantCulture)}-{Number}");
}
