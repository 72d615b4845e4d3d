using System.Collections.Immutable;
using Disclosure.Content.Folder;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Acknowledging;
using Disclosure.Model.Checks.Privacy;

namespace Disclosure.Publishing.Build;

/// <summary>
/// Everything that is looked through before content is published: records, texts for readers, documents beside them; with what staff
/// accepted of it.
/// </summary>
public static class ContentChecks
{
    /// <summary>What was found, records first. What somebody accepted says so and holds nothing back.</summary>
    /// <param name="reading">The content.</param>
    /// <param name="folder">The content folder, for the documents that lie in it.</param>
    /// <param name="readAttachment">Reads all text of a document.</param>
    public static ImmutableArray<Finding> Check(ContentReading reading, string folder, Func<byte[], AttachmentText> readAttachment)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var checks = RecordChecks.Check(reading.Records);
        var acknowledgements = Acknowledgements.Of(reading.Records);
        ImmutableArray<Finding> all =
        [
            .. acknowledgements.Mark(
            [
                .. checks, .. TextChecks.Check(reading, checks), .. PersonalTextCheck.Check(reading),
                .. AttachmentCheck.Check(reading, folder, readAttachment),
            ]),
        ];
        return [.. all, .. acknowledgements.Check(all)];
    }
}
