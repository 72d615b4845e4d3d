using System.CommandLine;
using Disclosure.Model.Calendar;
using Disclosure.Model.Registry;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Generator.Commands.Survey;

/// <summary><c>disclosure survey pull</c>: results of surveys, from the feedback API into the content.</summary>
internal static class SurveyPullCommand
{
    public static Command Create(CommandConsole console)
    {
        var id = SurveyOptions.Survey("调查编号");
        var year = SharedOptions.Year("取回这一年度的全部调查");
        var api = SharedOptions.Address("--api", "评价接口的地址");
        var file = new Option<FileInfo?>("--file") { Description = "不连接口，读取导出的结果文件", HelpName = "FILE" };
        var leaves = new Option<FileInfo?>("--leaves") { Description = "与 --file 一起用：回执清单文件", HelpName = "FILE" };
        var replace = new Option<bool>("--replace") { Description = "已有不同的结果时替换" };
        var content = SharedOptions.Content();
        var command = new Command("pull", "取回调查结果，隐去不能公布的份数，写入内容目录") { id, year, api, file, leaves, replace, content };
        command.Validators.Add(result =>
        {
            // Whether an option is there, not its value: that may be one that can't be read, which is told already.
            var (hasId, hasFile) = (result.GetResult(id) is not null, result.GetResult(file) is not null);
            if (hasId == result.GetResult(year) is not null)
                result.AddError("--survey 和 --year 给一个，也只给一个。");
            else if (hasFile == result.GetResult(api) is not null)
                result.AddError("--api 和 --file 给一个，也只给一个。");
            else if (hasFile && !hasId)
                result.AddError("--file 里是一项调查的结果，要用 --survey 写明是哪一项。");
        });
        command.SetAction(async (parsed, stop) =>
        {
            var reading = await ContentInput.ReadAsync(parsed.GetRequiredValue(content), console, stop).ConfigureAwait(false);
            if (!reading.IsReadable)
                return SurveyOptions.RefuseUnreadable(console, reading);
            var wanted = Wanted(reading.Records, parsed.GetValue(id), parsed.GetValue(year));
            if (wanted.Count == 0)
            {
                CommandReport.Write(
                    console,
                    SurveyCommandFindings.Unknown,
                    $"登记表里没有“{parsed.GetValue(id)?.Value ?? parsed.GetValue(year).ToString()}”的调查。");
                return ExitCode.Blocked;
            }

            var source = ResultSource.Of(parsed.GetValue(api), parsed.GetValue(file), parsed.GetValue(leaves));
            var pulling = new SurveyPulling(console, reading, parsed.GetValue(replace));
            int exit;
            using (source)
                exit = await pulling.Pull(wanted, source, stop).ConfigureAwait(false);
            var reason = ReasonOf(parsed.GetValue(id), parsed.GetValue(year), parsed.GetValue(replace));
            return Math.Max(exit, pulling.Write(parsed.GetRequiredValue(content), reason));
        });
        return command;
    }

    // Neither the API's address nor a file's: where results came from is a matter of this machine.
    private static string ReasonOf(SurveyId? id, int? year, bool mayReplace) =>
        $"survey pull {(id is null ? $"--year {year}" : $"--survey {id}")}{(mayReplace ? " --replace" : "")}";

    private static List<Model.Satisfaction.Survey> Wanted(RecordSet records, SurveyId? id, int? year) =>
    [
        .. records.SurveyRegisters.SelectMany(register => register.Surveys)
            .Where(survey => id is null ? survey.Year == new FiscalYear(year!.Value) : survey.Id == id),
    ];
}
