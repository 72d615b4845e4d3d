using System.Globalization;

namespace Disclosure.Forms.Tests.RealTables;

/// <summary>Holds a cell of a table against what the import made of it.</summary>
internal static class Cells
{
    /// <summary>The same words, blanks aside.</summary>
    public static bool SameText(string cell, string? read) => Squeezed(cell) == Squeezed(read ?? "");

    /// <summary>The same number; a dash or nothing is no number.</summary>
    public static bool SameNumber(string cell, decimal? read, decimal factor = 1) =>
        Number(cell) is { } number ? read == number * factor : read is null;

    /// <summary>The same rate: <c>99%</c> is 0.99.</summary>
    public static bool SameRate(string cell, decimal? read) => cell.EndsWith('%')
        ? SameNumber(cell[..^1], read * 100)
        : SameNumber(cell, read);

    public static decimal? Number(string cell) =>
        decimal.TryParse(cell.TrimEnd('分'), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != ','));
}
