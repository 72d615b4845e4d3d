using System.CommandLine;
using Disclosure.Generator.Commands.Check;
using Disclosure.Generator.Commands.Reports;
using Disclosure.Model.Checks;
using Disclosure.Publishing.Build;
using Disclosure.Publishing.Reports;

namespace Disclosure.Generator.Commands.Build;

/// <summary><c>disclosure build</c>: content in, a whole preview of the site out, or nothing.</summary>
internal static class BuildCommand
{
    public static Command Create(CommandConsole console)
    {
        var content = SharedOptions.Content();
        var output = SharedOptions.Output();
        var baseUrl = SharedOptions.BaseUrl();
        var jobs = SharedOptions.Jobs();
        var format = SharedOptions.Format("text", "json");
        var command = new Command("build", "由内容目录生成预览：每页标明，只供内部校对") { content, output, baseUrl, jobs, format };
        command.SetAction((parsed, stop) =>
        {
            var options = new BuildOptions
            {
                Apart = [parsed.GetRequiredValue(content).FullName],
                Output = parsed.GetRequiredValue(output).FullName,
                BaseUrl = parsed.GetValue(baseUrl),
                Jobs = parsed.GetValue(jobs) ?? Environment.ProcessorCount,
                Clock = console.Time,
            };
            return RunAsync(
                console, parsed.GetRequiredValue(content), options, SharedOptions.ToFindingFormat(parsed.GetRequiredValue(format)), stop);
        });
        return command;
    }

    /// <summary>Reads, checks and builds, and says what came of it.</summary>
    /// <exception cref="OperationCanceledException">It was stopped: the old site stands as it did.</exception>
    public static async Task<int> RunAsync(
        CommandConsole console, DirectoryInfo content, BuildOptions options, FindingFormat format, CancellationToken stop)
    {
        using var progress = console.IsTerminal ? new BuildProgress(console.CreateLiveDisplay()) : null;
        var stages = new StageClock(options.Clock, progress);
        var checkedContent = await Abandonable.Run(() => CheckedContent.Read(content, console, stages, stop), stop).ConfigureAwait(false);
        if (!checkedContent.Reading.IsComplete)
            return RefuseIncomplete(console, checkedContent, format);
        var before = stages.End();
        var report = SiteBuild.Run(checkedContent.Reading, checkedContent.CheckFindings, options, progress, stop);
        progress?.Clear();
        if (!report.Succeeded)
        {
            var findings = report.Findings.Select(finding => ReportedFinding.Of(finding, checkedContent.Reading));
            WriteFindings(console, [.. findings], format);
            return ExitCode.Unusable;
        }

        if (checkedContent.Reading.Records.IsEmpty)
            TellNothing(console, content);
        Tell(console, options, report with { Stages = [.. before, .. report.Stages] }, checkedContent.Totals(), format);
        return ExitCode.Done;
    }

    private static void TellNothing(CommandConsole console, DirectoryInfo content)
    {
        var finding = new Finding(CommandFindings.NothingToPublish, Place.At(content.FullName), "网站只有说明页。");
        FindingTextReport.Write(console.Error, [new ReportedFinding(finding, content.FullName)]);
    }

    // A site that lacks records without saying so would be worse than none.
    private static int RefuseIncomplete(CommandConsole console, CheckedContent content, FindingFormat format)
    {
        var findings = content.ReportReading();
        WriteFindings(console, findings, format);
        console.Error.WriteLine("有文件没有读全，没有生成网站，原有网站未改动。");
        return content.ExitCodeFor(findings);
    }

    private static void WriteFindings(CommandConsole console, IReadOnlyList<ReportedFinding> findings, FindingFormat format) =>
        FindingReport.Write(format == FindingFormat.Text ? console.Error : console.Out, findings, format);

    private static void Tell(CommandConsole console, BuildOptions options, BuildReport report, FindingTotals findings, FindingFormat format)
    {
        if (format == FindingFormat.Text)
            BuildTextReport.Write(console.Out, options, report, findings);
        else
            BuildJsonReport.Write(console.Out, options, report, findings);
    }
}
