using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Disclosure.Generator.Tests.Processes;

/// <summary><c>disclosure serve</c> in a process of its own, at a port of its own choice.</summary>
internal sealed partial class RunningServer : IDisposable
{
    private RunningServer(Process process, Uri address)
    {
        Process = process;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address };
    }

    public Process Process { get; }

    public HttpClient Client { get; }

    /// <summary>Starts it, with the public site in <c>public</c> beside the data, and returns when it serves.</summary>
    public static async Task<RunningServer> Start(string content, string preview, string data)
    {
        var output = Path.Combine(Path.GetDirectoryName(data)!, "public");
        var process = CommandProcess.Start(
            CommandProcess.Program, "serve", "--content", content, "--output", output, "--preview", preview, "--data", data, "--port", "0");
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Address().Match(line) is { Success: true } address)
                return new RunningServer(process, new Uri(address.Value));
        }

        throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
    }

    public void Dispose()
    {
        Client.Dispose();
        if (!Process.HasExited)
        {
            Process.Kill();
            Process.WaitForExit();
        }

        Process.Dispose();
    }

    [GeneratedRegex("http://127\\.0\\.0\\.1:[0-9]+/")]
    private static partial Regex Address();
}
