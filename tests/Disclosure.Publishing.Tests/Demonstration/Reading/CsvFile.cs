using System.Text;

namespace Disclosure.Publishing.Tests.Demonstration.Reading;

/// <summary>A CSV file as a program reads it: quoted cells, and codes spelt as formulas so that a spreadsheet keeps them.</summary>
/// <param name="Path">From the site's root.</param>
/// <param name="Headings">The first row.</param>
/// <param name="Rows">The others.</param>
internal sealed record CsvFile(string Path, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public static CsvFile Read(string root, string path)
    {
        var rows = Split(File.ReadAllText(System.IO.Path.Combine(root, path)).TrimStart('\uFEFF')).ToList();
        return new CsvFile(path, rows[0], rows[1..]);
    }

    public string this[int row, string heading] => Rows[row][IndexOf(heading)];

    public int IndexOf(string heading) => Headings.ToList().IndexOf(heading);

    /// <summary>The file with one cell changed.</summary>
    public CsvFile With(int row, string heading, string text)
    {
        var cells = Rows[row].ToList();
        cells[IndexOf(heading)] = text;
        return this with { Rows = [.. Rows.Take(row), cells, .. Rows.Skip(row + 1)] };
    }

    private static IEnumerable<IReadOnlyList<string>> Split(string text)
    {
        var (row, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var sign in text.ReplaceLineEndings("\n"))
        {
            if (sign == '"')
            {
                quoted = !quoted;
                cell.Append(sign);
            }
            else if (quoted || sign is not (',' or '\n'))
            {
                cell.Append(sign);
            }
            else
            {
                row.Add(Plain(cell.ToString()));
                cell.Clear();
                if (sign != '\n')
                    continue;
                yield return row;
                row = [];
            }
        }
    }

    // "=""0101""" is the text ="0101", which a spreadsheet shows as 0101; an apostrophe keeps it from taking =100% for a formula.
    private static string Plain(string cell)
    {
        var text = cell is ['"', .., '"'] ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : cell;
        return text is ['=', '"', .., '"'] ? text[2..^1] : text is ['\'', '=' or '+' or '-' or '@', ..] ? text[1..] : text;
    }
}
