using System.Globalization;

namespace Disclosure.Forms.Documents.Grids;

/// <summary>Where a cell is in its sheet, counted from 1; written as a person writes it, such as <c>F12</c>.</summary>
/// <param name="Row">The row, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public readonly record struct CellAddress(int Row, int Column) : IComparable<CellAddress>
{
    private const int Letters = 26;
    private const int LongestColumn = 3;
    private const int LongestRow = 7;

    /// <summary>The address in <paramref name="text"/>, such as <c>F12</c> or <c>$F$12</c>; nothing where it is none.</summary>
    public static CellAddress? TryParse(string? text)
    {
        if (text is null)
            return null;
        var plain = text.Replace("$", "", StringComparison.Ordinal);
        var letters = plain.TakeWhile(char.IsAsciiLetter).Count();
        var digits = plain.AsSpan(letters);
        if (letters is 0 or > LongestColumn || digits.Length > LongestRow
            || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var row) || row == 0)
        {
            return null;
        }

        var column = 0;
        foreach (var letter in plain.AsSpan(0, letters))
            column = (column * Letters) + char.ToUpperInvariant(letter) - 'A' + 1;
        return new CellAddress(row, column);
    }

    /// <summary>Reading order: by row, then by column.</summary>
    public int CompareTo(CellAddress other) => (Row, Column).CompareTo((other.Row, other.Column));

    /// <summary>The address in letters and digits, such as <c>F12</c>.</summary>
    public override string ToString()
    {
        var letters = "";
        for (var rest = Column; rest > 0; rest = (rest - 1) / Letters)
            letters = (char)('A' + ((rest - 1) % Letters)) + letters;
        return letters + Row.ToString(CultureInfo.InvariantCulture);
    }
}
