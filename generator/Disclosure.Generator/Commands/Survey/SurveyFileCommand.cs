using System.CommandLine;
using Disclosure.Generator.Commands.Acting;
using Disclosure.Generator.Commands.Reports;
using Disclosure.Generator.Satisfaction;
using Disclosure.Model.Checks;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;
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
        WarnOfTerms(console, output, surveys, ActingConsole.TodayOf(console, content));
        WholeFile.Write(output, surveys.ToFile());
        console.Out.WriteLine($"已写入 {output}：版次 {head} 里公开的 {surveys.Surveys.Length} 项调查。");
        return ExitCode.Done;
    }

    // The file that is there is what the API goes by now. Whether there are ratings only the API knows: it keeps the terms of before then.
    private static void WarnOfTerms(CommandConsole console, string output, PublishedSurveys surveys, DateOnly today)
    {
        if (!File.Exists(output) || SurveyFile.Read(File.ReadAllBytes(output)) is not { Problem: null } before)
            return;
        foreach (var was in before.Surveys)
        {
            if (
                surveys.Surveys.FirstOrDefault(survey => survey.Id == was.Id) is { } now
                    && SurveyTerms.Objection(was, now, isAnswered: true, today) is { } objection)
                CommandReport.Write(console, SurveyCommandFindings.TermsChange, $"“{was.Id}”：{objection}。");
        }
    }

    private static int Refuse(CommandConsole console, IEnumerable<Finding> findings)
    {
        FindingTextReport.Write(console.Error, [.. findings.Select(finding => new ReportedFinding(finding, finding.Place.ToString()))]);
        return ExitCode.Unusable;
    }
}
