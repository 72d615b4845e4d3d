using System.Collections.Immutable;
using Disclosure.Forms.Import;
using Disclosure.Generator.Commands.Check;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Acknowledging;

namespace Disclosure.Generator.Commands.Acknowledge;

/// <summary>What was found, each with its place in words: in the content, and in the forms that are read again.</summary>
/// <param name="All">The findings.</param>
/// <param name="WhereOf">The place of one in words.</param>
/// <param name="Forms">The forms that were read, as <see cref="FormPlace.FormOf"/> names them.</param>
internal sealed record FoundFindings(ImmutableArray<Finding> All, Func<Finding, string> WhereOf, ImmutableHashSet<string> Forms)
{
    /// <summary>Those of the content, and of forms where there are any.</summary>
    public static FoundFindings Of(CheckedContent content, string[] forms, Func<ImportOptions> options)
    {
        if (forms.Length == 0)
            return new FoundFindings(content.CheckFindings, finding => Where(content, finding), []);
        var read = FileImporter.Import(forms, content.Reading, options());
        return new FoundFindings(
            [.. content.CheckFindings, .. read.EveryFinding],
            finding => Where(content, finding),
            read.KnownForms);
    }

    // Of a form, what it is known by: the file's name may be a person's.
    private static string Where(CheckedContent content, Finding finding) =>
        finding.KnownAt ?? Reports.ReportedFinding.Of(finding, content.Reading).Where;
}
