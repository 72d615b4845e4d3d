using Disclosure.Model.Evaluations;

namespace Disclosure.Site.Layout;

/// <summary>Where in an address the code of a unit or project stands, for what has another since.</summary>
public static class CodeInAddress
{
    private const char Slash = '/';

    /// <summary>
    /// The code that an address is named by; nothing where it is named by none, and of old versions, which stay where they are.
    /// </summary>
    /// <param name="path">The path from the site's root, such as <c>units/101/2025/</c>.</param>
    public static string? Of(string path) => Find(path) is var (start, length) ? path.Substring(start, length) : null;

    /// <summary>The address with another code.</summary>
    /// <exception cref="ArgumentException">It is named by no code.</exception>
    public static string With(string path, string code) => Find(path) is var (start, length)
        ? path[..start] + code + path[(start + length)..]
        : throw new ArgumentException($"'{path}' is named by no code.", nameof(path));

    private static (int Start, int Length)? Find(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.Split(Slash) switch
        {
            [var folder, var code, _, ..] when folder + Slash is SitePaths.Units or SitePaths.Projects => (folder.Length + 1, code.Length),
            [var folder, var name, _] when folder + Slash == SitePaths.Evaluations => InEvaluation(folder.Length + 1, name),
            [var folder, var year, var code, _] when folder + Slash == SitePaths.Unmet || folder == "assessments" =>
                (folder.Length + year.Length + 2, code.Length),
            [var folder, var year, var stage, var code, _] when folder + Slash == SitePaths.Years =>
                (folder.Length + year.Length + stage.Length + 3, code.Length),
            _ => null,
        };
    }

    // Year, code and kind.
    private static (int Start, int Length)? InEvaluation(int start, string name) =>
        name.IndexOf('-', StringComparison.Ordinal) is > 0 and var at && EvaluationNames.Split(name[(at + 1)..]) is var (code, _)
            ? (start + at + 1, code.Length)
            : null;
}
