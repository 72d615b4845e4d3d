using System.Globalization;
using Disclosure.Generator.Commands.Reports;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;
using Disclosure.Model.Portals;
using Disclosure.Publishing.PublicSites;
using Disclosure.Publishing.Releases;

namespace Disclosure.Generator.Commands.Publish;

/// <summary>Releases an edition into the public site, and says what came of it.</summary>
internal static class ReleaseAct
{
    public static int Run(ActOfPublishing act, EditionId id, DirectoryInfo output, SiteAddress? baseUrl, CancellationToken stop)
    {
        var (site, refusal) = PublicSite.Open(output.FullName, [Path.GetFullPath(act.Office.Content)]);
        using var held = site;
        if (held is null)
        {
            FindingTextReport.Write(act.Console.Error, [new ReportedFinding(refusal!, refusal!.Place.ToString())]);
            return ExitCode.Unusable;
        }

        var outcome = Releasing.Release(
            act.Office, id, held, stamp => new PublicSiteOptions { Stamp = stamp, BaseUrl = baseUrl, Clock = act.Console.Time }, stop);
        if (!outcome.Findings.IsEmpty)
            act.Tell(outcome.Findings);
        if (outcome.Edition is not { } edition)
            return ExitCode.Blocked;
        act.Console.Out.WriteLine($"已公开版次 {edition.Id}（{edition.Day:yyyy-MM-dd}）：{held.CurrentFolder}");
        if (outcome.ReadBack is { IsSame: true } same)
        {
            act.Console.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"回读核对：{same.Files:N0} 个文件（{same.Bytes / 1_048_576m:N1} MB）与生成的一致。"));
        }

        return outcome.Findings.Any(finding => finding.Severity == Severity.Error) ? ExitCode.Blocked : ExitCode.Done;
    }
}
