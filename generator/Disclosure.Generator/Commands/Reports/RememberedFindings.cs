using Disclosure.Content.Findings;
using Disclosure.Forms.Import;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Listing;

namespace Disclosure.Generator.Commands.Reports;

/// <summary>Keeps what was found for the next time, after an act by which a person has seen it.</summary>
internal static class RememberedFindings
{
    /// <summary>The whole content was looked through, and is to be remembered.</summary>
    public static void OfContent(DirectoryInfo content, IEnumerable<Finding> findings) =>
        Write(content.ToString(), seen => seen.WithContent(findings));

    /// <summary>Forms were imported.</summary>
    public static void OfForms(DirectoryInfo content, ImportResult imported) =>
        Write(content.ToString(), seen => seen.WithForms([.. imported.EveryFinding]));

    /// <summary>An edition was released: what was found in it stood on its checklist.</summary>
    public static void OfRelease(string content, IEnumerable<Finding> findings) => Write(content, seen => seen.With(findings));

    private static void Write(string content, Func<SeenFindings, SeenFindings> change) =>
        SeenFindingsFile.Write(content, change(SeenFindingsFile.Read(content) ?? SeenFindings.None));
}
