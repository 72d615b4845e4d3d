using System.CommandLine;
using Disclosure.Generator.Commands.Acting;
using Disclosure.Generator.Commands.Build;
using Disclosure.Generator.Commands.Reports;
using Disclosure.Generator.Commands.Survey;
using Disclosure.Model.Checks;
using Disclosure.Publishing.PublicSites;
using Disclosure.Publishing.Releases;

namespace Disclosure.Generator.Commands.Publish;

/// <summary><c>disclosure refresh</c>: the public site again, of what is published, for today.</summary>
internal static class RefreshCommand
{
    public static Command Create(CommandConsole console)
    {
        var content = SharedOptions.Content();
        var output = SharedOptions.PublicOutput();
        var baseUrl = SharedOptions.BaseUrl();
        var jobs = SharedOptions.Jobs();
        var day = SurveyOptions.Day("--day", "按哪一天计算期限，只有演示内容可以写；不写则为今天");
        var anew = new Option<bool>("--all") { Description = "不沿用上次生成的文件，全部重新生成" };
        var command = new Command("refresh", "按已公开的版次和今天的日期，重新生成公开网站；没有变化的文件不动") { content, output, baseUrl, jobs, day, anew };
        command.SetAction((parsed, stop) =>
        {
            var folder = parsed.GetRequiredValue(content);
            return ActingConsole.Of(console, folder) is { } acting && ActingConsole.DayOf(acting, folder, parsed.GetValue(day)) is { } of
                ? RunAsync(
                    acting, folder, of, parsed.GetRequiredValue(output),
                    stamp => new PublicSiteOptions
                    {
                        Stamp = stamp,
                        BaseUrl = parsed.GetValue(baseUrl),
                        Jobs = parsed.GetValue(jobs) ?? Environment.ProcessorCount,
                        Clock = acting.Time,
                        IsAnew = parsed.GetValue(anew),
                    },
                    stop)
                : Task.FromResult(ExitCode.Unusable);
        });
        return command;
    }

    private static Task<int> RunAsync(
        CommandConsole console, DirectoryInfo content, DateOnly day, DirectoryInfo output, Func<SiteStamp, PublicSiteOptions> options,
        CancellationToken stop) =>
        Abandonable.Run(() => Run(console, content, day, output, options, stop), stop);

    private static int Run(
        CommandConsole console, DirectoryInfo content, DateOnly day, DirectoryInfo output, Func<SiteStamp, PublicSiteOptions> options,
        CancellationToken stop)
    {
        var (site, refusal) = PublicSite.Open(output.FullName, [content.FullName]);
        using var held = site;
        if (held is null)
            return Refuse(console, refusal!);
        using var progress = console.IsTerminal ? new BuildProgress(console.CreateLiveDisplay()) : null;
        var outcome = Refreshing.Refresh(content.ToString(), day, held, options, progress, stop);
        progress?.Clear();
        if (!outcome.Findings.IsEmpty)
            FindingTextReport.Write(console.Error,
                [.. outcome.Findings.Select(finding => new ReportedFinding(finding, finding.Place.ToString()))]);
        if (outcome.Findings.Any(finding => finding.Severity == Severity.Error))
            return ExitCode.Unusable;
        RefreshReport.Write(console.Out, outcome, day, held.CurrentFolder);
        return ExitCode.Done;
    }

    private static int Refuse(CommandConsole console, Finding refusal)
    {
        FindingTextReport.Write(console.Error, [new ReportedFinding(refusal, refusal.Place.ToString())]);
        return ExitCode.Unusable;
    }
}
