using System.Collections.Immutable;
using Disclosure.Content.Folder;
using Disclosure.Generator.Commands.Acting;
using Disclosure.Forms.Attachments;
using Disclosure.Generator.Commands.Reports;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Listing;
using Disclosure.Publishing.Build;
using Disclosure.Publishing.Reports;

namespace Disclosure.Generator.Commands.Check;

/// <summary>A content folder, read and checked.</summary>
/// <param name="Reading">What the folder says.</param>
/// <param name="CheckFindings">What the checks found in it.</param>
internal sealed record CheckedContent(ContentReading Reading, ImmutableArray<Finding> CheckFindings)
{
    /// <summary>Reads and checks <paramref name="folder"/>, and has <paramref name="stages"/> measure both.</summary>
    public static CheckedContent Read(
        DirectoryInfo folder, CommandConsole console, StageClock? stages = null, CancellationToken stop = default)
    {
        stages?.Continue(BuildStage.Read, 0);
        var reading = ContentReader.Read(folder.ToString(), ActingConsole.TodayOf(console, folder));
        stop.ThrowIfCancellationRequested();
        stages?.Continue(BuildStage.Check, 0);
        return new CheckedContent(reading, ContentChecks.Check(reading, folder.ToString(), AttachmentReader.Read));
    }

    /// <summary>
    /// The findings of <paramref name="scope"/> that are to be listed, each with its place in words. What the reading found always is: it
    /// has no name that lasts.
    /// </summary>
    public ListedFindings Report(CheckScope scope, FindingListing listing)
    {
        var ofChecks = CheckFindings.Where(scope.HasOfChecks).ToList();
        return new ListedFindings(
            [
                .. Reading.Findings.Where(scope.HasOfReading).Concat(ofChecks.Where(listing.Lists))
                    .Select(finding => ReportedFinding.Of(finding, Reading)),
            ],
            listing.Unlisted(ofChecks));
    }

    /// <summary>How many findings there are. Their places are not looked up, which takes reading their files again.</summary>
    public FindingTotals Totals() => FindingTotals.Of([.. Reading.Findings, .. CheckFindings]);

    /// <summary>What the reading alone found, such as files that could not be read.</summary>
    public ImmutableArray<ReportedFinding> ReportReading() =>
        [.. Reading.Findings.Select(finding => ReportedFinding.Of(finding, Reading))];

    /// <summary>What the command tells its caller about the content.</summary>
    public int ExitCodeFor(IReadOnlyList<ReportedFinding> reported)
    {
        if (!Reading.IsReadable)
            return ExitCode.Unusable;
        return reported.Any(finding => finding.Finding.Severity == Severity.Error) ? ExitCode.Blocked : ExitCode.Done;
    }
}
