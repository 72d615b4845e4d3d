using System.CommandLine;
using System.Globalization;
using Disclosure.Generator.Build;
using Disclosure.Generator.Commands.Check;
using Disclosure.Generator.Commands.Reports;
using Disclosure.Model.Checks;

namespace Disclosure.Generator.Commands.Build;

/// <summary><c>disclosure build</c>: content in, a whole static site out, or nothing.</summary>
internal static class BuildCommand
{
    public static Command Create(CommandConsole console)
    {
        var content = SharedOptions.Content();
        var output = SharedOptions.Output();
        var baseUrl = SharedOptions.BaseUrl();
        var jobs = SharedOptions.Jobs();
        var command = new Command("build", "由内容目录生成静态网站") { content, output, baseUrl, jobs };
        command.SetAction(parsed =>
        {
            var options = new BuildOptions
            {
                Output = parsed.GetRequiredValue(output).FullName,
                BaseUrl = parsed.GetValue(baseUrl),
                Jobs = parsed.GetValue(jobs) ?? Environment.ProcessorCount,
                Clock = console.Time,
            };
            return Run(console, parsed.GetRequiredValue(content), options);
        });
        return command;
    }

    /// <summary>Reads, checks and builds, and says in words what came of it.</summary>
    public static int Run(CommandConsole console, DirectoryInfo content, BuildOptions options)
    {
        var checkedContent = CheckedContent.Read(content);
        if (!checkedContent.Reading.IsComplete)
            return RefuseIncomplete(console, checkedContent);
        var report = BuildWithProgress(console, checkedContent, options);
        if (!report.Succeeded)
        {
            FindingTextReport.Write(console.Error, [.. report.Findings.Select(f => new ReportedFinding(f, checkedContent.Reading.Locate(f.Place)))]);
            return ExitCode.Unusable;
        }

        if (checkedContent.Reading.Records.IsEmpty)
            FindingTextReport.Write(console.Error, [new ReportedFinding(new Finding(CommandFindings.NothingToPublish, Place.At(content.FullName), "网站只有说明页。"), content.FullName)]);
        Tell(console, options, report, FindingTotals.Of(checkedContent.Report()));
        return ExitCode.Done;
    }

    // A site that lacks records without saying so would be worse than none.
    private static int RefuseIncomplete(CommandConsole console, CheckedContent content)
    {
        var findings = content.ReportReading();
        FindingTextReport.Write(console.Error, findings);
        console.Error.WriteLine("有文件没有读全，没有生成网站，原有网站未改动。");
        return content.ExitCodeFor(findings);
    }

    private static BuildReport BuildWithProgress(CommandConsole console, CheckedContent content, BuildOptions options)
    {
        if (!console.IsTerminal)
            return Build(content, options, null);
        using var progress = new BuildProgress(console.CreateLiveDisplay());
        return Build(content, options, progress);
    }

    private static BuildReport Build(CheckedContent content, BuildOptions options, IBuildProgress? progress) =>
        SiteBuild.Run(content.Reading, content.CheckFindings, options, progress);

    private static void Tell(CommandConsole console, BuildOptions options, BuildReport report, FindingTotals findings)
    {
        var seconds = report.Stages.Sum(stage => (decimal)stage.Elapsed.TotalSeconds);
        console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"已生成 {report.Pages:N0} 个网页、{report.Files:N0} 个文件（{report.Bytes / 1_048_576m:N1} MB），用时 {seconds:N2} 秒：{options.Output}"));
        console.Out.WriteLine($"检查：{findings}");
        if (report.PreviewCount > 0)
            console.Out.WriteLine($"其中 {report.PreviewCount} 个网页含有阻断问题或未经批复的内容，已标为“预览”，不得发布；用 disclosure check 查看。");
    }
}
