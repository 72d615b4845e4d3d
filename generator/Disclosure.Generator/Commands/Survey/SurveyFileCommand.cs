using System.CommandLine;
using Disclosure.Generator.Commands.Acting;
using Disclosure.Generator.Commands.Reports;
using Disclosure.Generator.Satisfaction;
using Disclosure.Model.Checks;
using Disclosure.Publishing.Candidates;

namespace Disclosure.Generator.Commands.Survey;

/// <summary>
/// <c>disclosure survey file</c>: the surveys that are published, as the file that the feedback API loads. What is only in the working
/// folder is not in it, so that nobody answers a draft.
/// </summary>
internal static class SurveyFileCommand
{
    public static Command Create(CommandConsole console)
    {
        var content = SharedOptions.Content();
        var output = new Option<string>("--output", "-o") { Description = "写到哪个文件", HelpName = "FILE", Required = true };
        var command = new Command("file", "写出评价接口读取的调查文件：只有已公开的调查，草稿不在里面") { content, output };
        command.SetAction((parsed, stop) => Abandonable.Run(
            () => Run(console, parsed.GetRequiredValue(content), parsed.GetRequiredValue(output)), stop));
        return command;
    }

    private static int Run(CommandConsole console, DirectoryInfo content, string output)
    {
        var (surveys, findings) = PublishedSurveys.Read(content.ToString(), ActingConsole.TodayOf(console, content));
        if (surveys is null)
            return Refuse(console, findings);
        if (surveys.Head is not { } head)
            return Refuse(console, [new Finding(ReleaseFindings.NothingPublished, Place.At(content.ToString()), "没有写出文件。")]);
        WholeFile.Write(output, surveys.ToFile());
        console.Out.WriteLine($"已写入 {output}：版次 {head} 里公开的 {surveys.Surveys.Length} 项调查。");
        return ExitCode.Done;
    }

    private static int Refuse(CommandConsole console, IEnumerable<Finding> findings)
    {
        FindingTextReport.Write(console.Error, [.. findings.Select(finding => new ReportedFinding(finding, finding.Place.ToString()))]);
        return ExitCode.Unusable;
    }
}
