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
        // The address that the site was made for stays, where nobody names another.
        var address = baseUrl ?? LiveSite.Of(output.FullName)?.BaseUrl;
        var (site, refusal) = PublicSite.Open(output.FullName, [Path.GetFullPath(act.Office.Content)]);
        using var held = site;
        if (held is null)
        {
            FindingTextReport.Write(act.Console.Error, [new ReportedFinding(refusal!, refusal!.Place.ToString())]);
            return ExitCode.Unusable;
        }

        // Read again under the right to the folder: another edition may have come since.
        var (office, damage) = act.Office.Again();
        if (office is null)
        {
            act.Tell([damage!]);
            return ExitCode.Unusable;
        }

        var outcome = Releasing.Release(
            office, id, held, stamp => new PublicSiteOptions { Stamp = stamp, BaseUrl = address, Clock = act.Console.Time }, stop);
        if (!outcome.Findings.IsEmpty)
            act.Tell(outcome.Findings);
        if (outcome.Edition is not { } edition)
            return ExitCode.Blocked;
        act.Console.Out.WriteLine(outcome.IsServed
            ? $"已公开版次 {edition.Id}（{edition.Day:yyyy-MM-dd}）：{held.CurrentFolder}"
            : $"版次 {edition.Id} 已确定，网站还没有换成新的；改正以后运行 disclosure refresh。");
        if (outcome is { IsServed: true, ReadBack: { IsSame: true } same })
        {
            act.Console.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"回读核对：{same.Files:N0} 个文件（{same.Bytes / 1_048_576m:N1} MB）与生成的一致。"));
        }

        RememberedFindings.OfRelease(office.Content, office.FindingsOf(edition.Scope));
        return outcome.Findings.Any(finding => finding.Severity == Severity.Error) ? ExitCode.Blocked : ExitCode.Done;
    }
}
