using System.CommandLine;

namespace Disclosure.Generator.Commands.Survey;

/// <summary><c>disclosure survey</c>: satisfaction surveys, from the content to the feedback API and back.</summary>
internal static class SurveyCommand
{
    public static Command Create(CommandConsole console) => new("survey", "满意度调查：建立、写出调查文件、发放评价码、截止，取回结果")
    {
        SurveyOpenCommand.Create(console),
        SurveyInviteCommand.Create(console),
        SurveyFileCommand.Create(console),
        SurveyPullCommand.Create(console),
        SurveyCloseCommand.Create(console),
    };
}
