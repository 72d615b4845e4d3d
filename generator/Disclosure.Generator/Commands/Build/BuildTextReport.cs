using System.Globalization;
using Disclosure.Generator.Commands.Reports;
using Disclosure.Publishing.Build;
using Disclosure.Publishing.Reports;

namespace Disclosure.Generator.Commands.Build;

/// <summary>What a build made, in a few lines for people.</summary>
internal static class BuildTextReport
{
    public static void Write(TextWriter output, BuildOptions options, BuildReport report, FindingTotals findings)
    {
        var seconds = report.Stages.Sum(stage => (decimal)stage.Elapsed.TotalSeconds);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"已生成 {report.Pages:N0} 个网页、{report.Files:N0} 个文件（{report.Bytes / 1_048_576m:N1} MB），用时 {seconds:N2} 秒：{options.Output}"));
        output.WriteLine($"检查：{findings}");
        output.WriteLine("这是预览，每页都已标明，只供内部校对，不得公开。");
    }
}
