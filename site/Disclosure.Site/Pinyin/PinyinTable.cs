using System.Collections.Frozen;
using System.Globalization;

namespace Disclosure.Site.Pinyin;

/// <summary>The letter of each character by its most frequent reading: <c>initials.txt</c>.</summary>
internal static class PinyinTable
{
    private const int RowLength = 64;
    private const char Unknown = '.';
    private static readonly FrozenDictionary<int, string> Rows = Read();

    /// <summary>The letter of a character; nothing where no reading is known.</summary>
    public static char? LetterOf(int character) =>
        Rows.TryGetValue(character / RowLength, out var row) && row[character % RowLength] is var letter and not Unknown ? letter : null;

    private static FrozenDictionary<int, string> Read() => PinyinFile.LinesOf("initials.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(
            parts => int.Parse(parts[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture) / RowLength,
            parts => parts[1]);
}
