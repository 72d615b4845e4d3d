using System.CommandLine;
using System.Globalization;
using Disclosure.Content.Folder;
using Disclosure.Generator.Commands.Reports;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Generator.Commands.Survey;

/// <summary>Options and answers that the survey commands share.</summary>
internal static class SurveyOptions
{
    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result =>
        {
            if (
                DateOnly.TryParseExact(
                    result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return day;
            result.AddError($"“{name}”的值“{result.Tokens[0].Value}”不对：日期写成 2025-12-01。");
            return null;
        },
    };

    /// <summary>The option for the file that the feedback API loads, with drafts in it.</summary>
    public static Option<string?> File() => new("--output", "-o")
    {
        Description = "同时写出调查文件，连还没有公开的调查也在里面：只供试用，正式的用 survey file 写出",
        HelpName = "FILE",
    };

    public static Option<SurveyId?> Survey(string description) => new("--survey")
    {
        Description = description,
        HelpName = "ID",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            var id = SurveyId.TryParse(text);
            if (id is null)
                result.AddError($"“--survey”的值“{text}”不对：{SurveyId.Objection(text)}。");
            return id;
        },
    };

    /// <summary>Says that the content can't be read.</summary>
    public static int RefuseUnreadable(CommandConsole console, ContentReading reading)
    {
        FindingTextReport.Write(
            console.Error, [.. reading.Findings.Select(finding => ReportedFinding.Of(finding, reading))]);
        console.Error.WriteLine("内容目录中有文件无法读取，没有写入。");
        return ExitCode.Unusable;
    }
}
