using System.Collections.Immutable;
using Disclosure.Model.Records;
using Disclosure.Site.Components;

namespace Disclosure.Generator.Build.Pages;

/// <summary>核对说明: what readers see of the checks, each kind once for a record.</summary>
internal static class CheckNotes
{
    public static ImmutableArray<CheckNote> Of(BuildContext context, RecordKey record) =>
    [
        .. context.ChecksOf(record)
            .Select(finding => finding.Definition.PublicNote)
            .OfType<string>()
            .Distinct()
            .Select(note => new CheckNote(null, note)),
    ];
}
