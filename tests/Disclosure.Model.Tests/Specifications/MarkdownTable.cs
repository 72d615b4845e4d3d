namespace Disclosure.Model.Tests.Specifications;

/// <summary>The rows of the tables in a specification that stands beside the code it specifies.</summary>
internal static class MarkdownTable
{
    /// <summary>The rows whose table's header starts with <paramref name="firstHeader"/>, each with its line number.</summary>
    public static IEnumerable<(int Line, string[] Cells)> Rows(string pathInModel, string firstHeader)
    {
        var inTable = false;
        var number = 0;
        foreach (var line in File.ReadLines(Path.Combine(Repository.Folder("generator"), "Disclosure.Model", pathInModel)))
        {
            number++;
            if (!line.StartsWith('|'))
            {
                inTable = false;
                continue;
            }

            var cells = line.Trim().Trim('|').Split('|').Select(Unquote).ToArray();
            if (cells[0] == firstHeader)
                inTable = true;
            else if (inTable && !cells[0].StartsWith("---", StringComparison.Ordinal))
                yield return (number, cells);
        }
    }

    // A cell in backticks is literal, its blanks included.
    private static string Unquote(string cell)
    {
        var trimmed = cell.Trim();
        return trimmed.Length > 1 && trimmed[0] == '`' && trimmed[^1] == '`' ? trimmed[1..^1] : trimmed;
    }
}
