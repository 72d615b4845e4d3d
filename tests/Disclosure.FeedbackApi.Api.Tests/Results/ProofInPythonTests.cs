using System.Diagnostics;
using System.Text;

namespace Disclosure.FeedbackApi.Api.Tests.Results;

/// <summary>The ten lines of the README prove what they say, against the running service.</summary>
public sealed class ProofInPythonTests
{
    [PythonFact]
    public async Task The_lines_of_the_README_prove_that_a_receipt_is_counted_and_that_another_is_not()
    {
        await using var server = await FeedbackServer.StartAsync();
        var receipts = new List<string>();
        foreach (var code in await server.IssueAsync(23))
            receipts.Add(await server.GiveAsync(4, code));
        await server.LastResultAsync();

        Assert.Equal("在清单上 True 行数等于有效份数 True\n根值一致 True", await RunAsync(server, receipts[11]));
        Assert.Equal("在清单上 False 行数等于有效份数 True\n根值一致 True", await RunAsync(server, "0000000000000000"));
    }

    [Fact]
    public void They_are_ten() => Assert.Equal(10, Program.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);

    private static string Program
    {
        get
        {
            var manual = Repository.Read("feedback-api/README.md");
            var start = manual.IndexOf("```python\n", StringComparison.Ordinal) + "```python\n".Length;
            return manual[start..manual.IndexOf("```", start, StringComparison.Ordinal)];
        }
    }

    private static async Task<string> RunAsync(FeedbackServer server, string receipt)
    {
        var start = new ProcessStartInfo(
            "python3", ["-c", Program, server.Client.BaseAddress!.ToString().TrimEnd('/'), SampleSurveys.Open, receipt])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        start.Environment["no_proxy"] = "*";
        using var python = Process.Start(start)!;
        var said = await python.StandardOutput.ReadToEndAsync();
        await python.WaitForExitAsync();
        return said.ReplaceLineEndings("\n").Trim();
    }
}
