using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Content.Files;
using Disclosure.Forms.Findings;
using Disclosure.Model.Checks;

namespace Disclosure.Forms.Headings;

/// <summary>
/// The headings that a place uses beside those the command knows, from <c>headings.txt</c> in the content folder: a new
/// local layout is a change of data, made by finance staff.
/// </summary>
/// <param name="Headings">The headings, the place's own before the others.</param>
/// <param name="Findings">What is wrong with the file, by line; the other lines hold all the same.</param>
public sealed record LocalHeadings(HeadingTable Headings, ImmutableArray<Finding> Findings)
{
    private const int LargestFile = 1024 * 1024;

    /// <summary>Reads the file, if the folder has one.</summary>
    public static LocalHeadings Read(string contentFolder)
    {
        var path = Path.Combine(contentFolder, ContentLayout.HeadingsFile);
        if (!File.Exists(path))
            return new LocalHeadings(HeadingTable.Standard, []);
        if (SpecialFile.Is(new FileInfo(path)))
            return Refuse("不是普通文件，没有读取。");
        try
        {
            return new FileInfo(path).Length > LargestFile
                ? Refuse("文件过大，没有读取。")
                : Parse(File.ReadAllLines(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse("文件读不了，没有使用。");
        }
    }

    /// <summary>The headings that <paramref name="lines"/> add to the standard ones.</summary>
    public static LocalHeadings Parse(IReadOnlyList<string> lines)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var table = HeadingTable.Standard.With(lines, (line, problem) => findings.Add(new Finding(
            ImportFileFindings.HeadingsNotUnderstood,
            Place.At(string.Create(CultureInfo.InvariantCulture, $"{ContentLayout.HeadingsFile}:{line}")),
            problem)));
        return new LocalHeadings(table, findings.ToImmutable());
    }

    private static LocalHeadings Refuse(string message) =>
        new(HeadingTable.Standard, [new Finding(ImportFileFindings.HeadingsNotUnderstood, Place.At(ContentLayout.HeadingsFile), message)]);
}
