using System.Text;
using Disclosure.Model.Acknowledging;
using Disclosure.Model.Checks.Listing;

namespace Disclosure.Content.Findings;

/// <summary>
/// The list of the findings of last time in a content folder: <c>.findings-seen</c>, a line each with id, code and place. It is no fact: no
/// record is read from it, it is in no change log and never published; without it everything is new.
/// </summary>
public static class SeenFindingsFile
{
    /// <summary>Its name, at the root of the content folder; hidden, as whatever is no content.</summary>
    public const string Name = ".findings-seen";

    private const string Heading = "# 上次已有的问题：编号、代码、位置。由 disclosure 写，用 --new 时不再列出；删去这个文件，就都算新的。";
    private const int Parts = 3;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The list; nothing where there is none yet. A line that can't be read is none, so that its finding is new.</summary>
    /// <param name="folder">The content folder.</param>
    /// <exception cref="IOException">It can't be read.</exception>
    public static SeenFindings? Read(string folder)
    {
        var path = Path.Combine(folder, Name);
        return File.Exists(path) ? new SeenFindings(File.ReadLines(path, Utf8).Select(RowOf).OfType<SeenFinding>()) : null;
    }

    /// <summary>Writes the list in the place of the one that is there. The same findings are the same bytes.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="seen">The findings.</param>
    /// <exception cref="IOException">It can't be written.</exception>
    public static void Write(string folder, SeenFindings seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        var path = Path.Combine(folder, Name);
        var beside = path + "~";
        File.WriteAllText(
            beside, string.Concat(seen.Rows.Select(row => $"{row.Id} {row.Code} {row.Path}\n").Prepend(Heading + "\n")), Utf8);
        File.Move(beside, path, overwrite: true);
    }

    private static SeenFinding? RowOf(string line) =>
        line.Split(' ', Parts) is [var id, var code, var path] && FindingId.TryParse(id) is { } known
            ? new SeenFinding(known, code, path)
            : null;
}
