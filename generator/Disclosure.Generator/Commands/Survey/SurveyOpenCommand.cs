using System.CommandLine;
using Disclosure.Content.Folder;
using Disclosure.Generator.Satisfaction;
using Disclosure.Model.Calendar;
using Disclosure.Model.Registry;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.Generator.Commands.Survey;

/// <summary><c>disclosure survey open</c>: the surveys of a year, into the content and into the file that the feedback API loads.</summary>
internal static class SurveyOpenCommand
{
    public static Command Create(CommandConsole console)
    {
        var year = SharedOptions.Year("哪一年度的调查");
        year.Required = true;
        var opens = SurveyOptions.Day("--opens", "新建的调查从哪天开始，默认当年 12 月 1 日");
        var closes = SurveyOptions.Day("--closes", "新建的调查到哪天截止，默认次年 1 月 31 日");
        var content = SharedOptions.Content();
        var output = SurveyOptions.File();
        var command = new Command("open", "按绩效目标里的满意度指标建立调查；已有的保持不变") { year, opens, closes, content, output };
        command.SetAction(async (parsed, stop) =>
        {
            var reading = await ContentInput.ReadAsync(parsed.GetRequiredValue(content), console, stop).ConfigureAwait(false);
            if (!reading.IsReadable)
                return SurveyOptions.RefuseUnreadable(console, reading);
            var of = new FiscalYear(parsed.GetRequiredValue(year)!.Value);
            var usual = SurveyPeriod.UsualFor(of);
            var period = new SurveyPeriod(parsed.GetValue(opens) ?? usual.Opens, parsed.GetValue(closes) ?? usual.Closes);
            if (period.Closes < period.Opens)
            {
                CommandReport.Write(
                    console, SurveyCommandFindings.CannotClose, $"{period.Opens:yyyy-MM-dd} 开始，{period.Closes:yyyy-MM-dd} 截止。");
                return ExitCode.Unusable;
            }

            return Open(console, parsed.GetRequiredValue(content), reading, of, period, parsed.GetValue(output));
        });
        return command;
    }

    private static int Open(
        CommandConsole console, DirectoryInfo content, ContentReading reading, FiscalYear year, SurveyPeriod period, string? output)
    {
        var (register, opened) = SurveyOpening.Open(reading.Records, year, period);
        if (register.Surveys.IsEmpty)
        {
            console.Out.WriteLine($"{year} 年度没有需要调查的项目和单位：直接服务公众（servesPublic）、目标表上有满意度指标的才需要。");
            return ExitCode.Done;
        }

        if (opened == 0)
            console.Out.WriteLine($"{year} 年度没有新的调查，保留 {register.Surveys.Length} 项。");
        else if (SurveyRegisterChange.Write(console, content, reading, register, $"survey open --year {year}") is { } path)
            console.Out.WriteLine($"已写入 {path}：新建 {opened} 项，保留 {register.Surveys.Length - opened} 项。");
        else
            return ExitCode.Unusable;
        if (output is not null)
            WriteFile(console, reading.Records, register, output);
        return ExitCode.Done;
    }

    /// <summary>Writes the file with the surveys of every year, this register in the place of its year's.</summary>
    public static void WriteFile(CommandConsole console, RecordSet records, SurveyRegister register, string output)
    {
        var others = records.SurveyRegisters.Where(other => other.Year != register.Year).SelectMany(other => other.Surveys);
        var all = others.Concat(register.Surveys).ToList();
        WholeFile.Write(output, SurveyFile.Write(all, records.Portal.CaseRules, SurveySites.Of(records.Portal)));
        console.Out.WriteLine($"已写入 {output}：{all.Count} 项调查。");
    }
}
