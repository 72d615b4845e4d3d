using System.CommandLine;
using Disclosure.Content.Folder;
using Disclosure.Generator.Commands.Acting;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Generator.Commands.Survey;

/// <summary><c>disclosure survey close</c>: the last day of a survey.</summary>
internal static class SurveyCloseCommand
{
    public static Command Create(CommandConsole console)
    {
        var id = SurveyOptions.Survey("调查编号");
        id.Required = true;
        var on = SurveyOptions.Day("--on", "最后一天，默认今天");
        var content = SharedOptions.Content();
        var output = SurveyOptions.File();
        var command = new Command("close", "截止一项调查：改登记表里的截止日") { id, on, content, output };
        command.SetAction(async (parsed, stop) =>
        {
            var reading = await ContentInput.ReadAsync(parsed.GetRequiredValue(content), console, stop).ConfigureAwait(false);
            if (!reading.IsReadable)
                return SurveyOptions.RefuseUnreadable(console, reading);
            var day = parsed.GetValue(on) ?? ActingConsole.TodayOf(console, parsed.GetRequiredValue(content));
            return Close(
                console, parsed.GetRequiredValue(content), reading, parsed.GetRequiredValue(id)!.Value, day, parsed.GetValue(output));
        });
        return command;
    }

    private static int Close(
        CommandConsole console, DirectoryInfo content, ContentReading reading, SurveyId id, DateOnly day, string? output)
    {
        var register = reading.Records.SurveyRegisters.FirstOrDefault(register => register.Surveys.Any(survey => survey.Id == id));
        if (register?.Surveys.First(survey => survey.Id == id) is not { } survey)
        {
            CommandReport.Write(console, SurveyCommandFindings.Unknown, $"内容目录里没有编号为“{id}”的调查。");
            return ExitCode.Blocked;
        }

        if (day < survey.Opens)
        {
            CommandReport.Write(console, SurveyCommandFindings.CannotClose, $"“{id}”从 {survey.Opens:yyyy-MM-dd} 开始。");
            return ExitCode.Blocked;
        }

        var today = ActingConsole.TodayOf(console, content);
        if (day < today && day < survey.Closes)
        {
            CommandReport.Write(
                console,
                SurveyCommandFindings.CannotClose,
                $"“{id}”原定 {survey.Closes:yyyy-MM-dd} 截止；{day:yyyy-MM-dd} 已经过去，今天是 {today:yyyy-MM-dd}。");
            return ExitCode.Blocked;
        }

        var closed = register with { Surveys = register.Surveys.Replace(survey, survey with { Closes = day }) };
        var reason = $"survey close --survey {id} --on {day:yyyy-MM-dd}";
        if (SurveyRegisterChange.Write(console, content, reading, closed, reason) is not { } path)
            return ExitCode.Unusable;
        console.Out.WriteLine($"已写入 {path}：“{id}”到 {day:yyyy-MM-dd} 截止。");
        if (output is not null)
            SurveyOpenCommand.WriteFile(console, reading.Records, closed, output);
        return ExitCode.Done;
    }
}
