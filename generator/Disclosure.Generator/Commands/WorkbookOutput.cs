using System.CommandLine;
using System.CommandLine.Parsing;

namespace Disclosure.Generator.Commands;

/// <summary>The workbook that a command writes: where to, whether over one that is there, and never half of it.</summary>
/// <param name="path">The file.</param>
/// <param name="mayReplace">Whether a file that is there may be replaced.</param>
internal sealed class WorkbookOutput(string path, bool mayReplace)
{
    private const string Extension = ".xlsx";

    /// <summary>The option that names the file.</summary>
    public static Option<string> Option()
    {
        var option = new Option<string>("--output", "-o") { Description = "写到哪个 .xlsx 文件", HelpName = "FILE", Required = true };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var path }])
                CheckEnding(result, path);
        });
        return option;
    }

    /// <summary>Objects to a file name that no workbook has.</summary>
    public static void CheckEnding(OptionResult result, string path)
    {
        if (!path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
            result.AddError($"“--output”的值“{path}”不对：文件名须以 {Extension} 结尾。");
    }

    /// <summary>The option that allows a file to be replaced.</summary>
    public static Option<bool> Force() => new("--force") { Description = "文件已存在时替换" };

    /// <summary>Says that the file is there and must not be replaced; answers whether it did.</summary>
    public bool IsRefused(CommandConsole console)
    {
        if (mayReplace || !Path.Exists(path))
            return false;
        CommandReport.Write(console, CommandFindings.FileExists, $"“{path}”已存在，没有覆盖。");
        return true;
    }

    /// <summary>Writes the file beside its place and moves it there, so that no half file is ever read; gives the exit code.</summary>
    public int Write(CommandConsole console, byte[] bytes, string done)
    {
        if (Directory.Exists(path))
        {
            CommandReport.Write(console, CommandFindings.FileAccess, $"“{path}”是目录，不是文件。");
            return ExitCode.Unusable;
        }

        var full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var beside = $"{full}.{Environment.ProcessId}.part";
        try
        {
            File.WriteAllBytes(beside, bytes);
            // Between the question and the answer another program may have written there.
            if (IsRefused(console))
                return ExitCode.Blocked;
            File.Move(beside, full, mayReplace);
        }
        finally
        {
            File.Delete(beside);
        }

        console.Out.WriteLine($"已写入 {path}：{done}");
        return ExitCode.Done;
    }
}
