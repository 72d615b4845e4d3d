using System.Diagnostics;

namespace Disclosure.Generator.Tests.Commands.Survey;

/// <summary>The command as a process of its own that can't write a file past a few hundred bytes, as on a full disk.</summary>
internal static class SizeLimit
{
    public const string Shell = "/bin/bash";

    // Without the trap the system ends the process instead of failing the write.
    private const string Script = "trap '' XFSZ; ulimit -f 1; exec \"$0\" \"$@\"";

    public static async Task<CommandRun> Run(string secret, IEnumerable<string> args)
    {
        var start = new ProcessStartInfo(Shell, ["-c", Script, Path.Combine(AppContext.BaseDirectory, "disclosure"), .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // The runtime keeps compiled code in a file in memory, which the limit would hold for too.
            Environment = { ["DOTNET_EnableWriteXorExecute"] = "0" },
        };
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteLineAsync(secret);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new CommandRun(process.ExitCode, await output, await error);
    }
}
