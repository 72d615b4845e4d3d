using System.Globalization;

namespace Disclosure.Model.Articles;

/// <summary>Where a text for readers was read from, so that what is wrong in it can be found again.</summary>
/// <param name="File">The file, as findings name it: <c>content/guide/grades.md</c>.</param>
/// <param name="FirstLine">The line of the file that the text begins on, from 1.</param>
public readonly record struct TextPlace(string File, int FirstLine)
{
    /// <summary>A line of the text, counted from 0, as a place in words: <c>content/guide/grades.md:12</c>.</summary>
    public string At(int line) => string.Create(CultureInfo.InvariantCulture, $"{File}:{FirstLine + line}");
}
