using System.Diagnostics;
using System.Text;
using Disclosure.Tests;

namespace Disclosure.FeedbackApi.Api.Tests.Hosting;

/// <summary>The program as it is started on a server, in a folder of its own.</summary>
internal static class ServiceProgram
{
    /// <summary>Runs it until it ends by itself; gives what it said, both streams together, by line.</summary>
    public static async Task<(int Exit, string[] Lines)> RunAsync(TemporaryFolder folder, params string[] arguments)
    {
        string[] program = ["exec", Path.Combine(AppContext.BaseDirectory, "disclosure-feedback.dll")];
        var start = new ProcessStartInfo("dotnet", [.. program, .. arguments])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var streams = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, [.. streams.SelectMany(said => said.Split('\n', StringSplitOptions.RemoveEmptyEntries))]);
    }
}
