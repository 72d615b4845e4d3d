using System.Collections.Immutable;
using Disclosure.Forms.Reading.Drafts;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Acknowledging;
using Disclosure.Model.Registry;

namespace Disclosure.Forms.Import;

/// <summary>What staff accepted of forms: which findings of an import that covers, and which acceptances meet none any more.</summary>
internal static class AcceptedForms
{
    /// <summary>The files, with findings that are known again and marked where somebody accepted them.</summary>
    public static ImmutableArray<ImportedFile> Mark(IEnumerable<ImportedFile> files, RecordSet existing)
    {
        var accepted = Acknowledgements.Of(existing);
        return [.. files.Select(KnownPlaces.Name).Select(file => Mark(file, accepted))];
    }

    private static ImportedFile Mark(ImportedFile file, Acknowledgements accepted)
    {
        var unmet = accepted.UnmetOfForms(file.Findings, KnownPlaces.FormsOf(file).ToHashSet(StringComparer.Ordinal));
        return file with
        {
            Findings =
            [
                .. accepted.Mark(file.Findings),
                .. unmet.Select(row => new Finding(
                    AcknowledgementFindings.NotNeeded, Place.At(file.Name), $"{row.Path} 已没有 {row.Code} 的问题（编号 {row.Id}）。")),
            ],
        };
    }
}
