using System.Globalization;
using Disclosure.Publishing.Releases;

namespace Disclosure.Generator.Commands.Publish;

/// <summary>What making the public site again came to, in a line for people.</summary>
internal static class RefreshReport
{
    public static void Write(TextWriter output, RefreshOutcome outcome, DateOnly day, string? folder)
    {
        var what = $"版次 {outcome.Edition!.Id}，按 {day:yyyy-MM-dd} 计算";
        if (outcome.Report is not { } report)
        {
            output.WriteLine($"公开网站没有变化（{what}）：{folder}");
            return;
        }

        var seconds = report.Stages.Sum(stage => (decimal)stage.Elapsed.TotalSeconds);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"已生成公开网站（{what}）：{report.Pages:N0} 个网页、{report.Files:N0} 个文件，用时 {seconds:N2} 秒：{folder}"));
    }
}
