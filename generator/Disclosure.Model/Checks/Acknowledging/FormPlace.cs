namespace Disclosure.Model.Checks.Acknowledging;

/// <summary>
/// What a finding of an import is known by: the form, whose it is and the cell, such as <c>报表/project-target/老旧小区改造 F12</c>. Neither the
/// file's name nor its year is in it, so that the same oddity of next year's form is the same finding.
/// </summary>
public static class FormPlace
{
    private const string Start = "报表/";

    /// <summary>The place.</summary>
    /// <param name="form">The form, as reports name it.</param>
    /// <param name="owner">The project or unit, as written; the file's name where none is.</param>
    /// <param name="cell">The cell, such as <c>F12</c>; empty for the form as a whole.</param>
    public static string Of(string form, string owner, string cell)
    {
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentNullException.ThrowIfNull(cell);
        return $"{Start}{form}/{Plain(owner)} {cell}".TrimEnd();
    }

    /// <summary>Whether a path is one of a form.</summary>
    public static bool Is(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.StartsWith(Start, StringComparison.Ordinal);
    }

    /// <summary>The form and whose it is, without the cell.</summary>
    public static string FormOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.IndexOf(' ', StringComparison.Ordinal) is var end and > 0 ? path[..end] : path;
    }

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)));
}
