using System.CommandLine;

namespace Disclosure.Generator.Commands.Survey;

/// <summary>
/// The file that codes are written to. It is made before any code is issued, never over one that is there, and readable by nobody
/// else; until <see cref="Keep"/> it goes away again.
/// </summary>
internal sealed class InvitationFile : IDisposable
{
    private readonly string _path;
    private readonly FileStream _file;
    private bool _isKept;

    private InvitationFile(string path, FileStream file) => (_path, _file) = (path, file);

    /// <summary>Where codes are written.</summary>
    public Stream Content => _file;

    /// <summary>The option that names the file; its ending tells what it holds.</summary>
    public static Option<string> Option()
    {
        var option = new Option<string>("--output", "-o")
        {
            Description = "写到哪个文件：.html 为海报和邀请单，.csv 为清单",
            HelpName = "FILE",
            Required = true,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var path }] && !path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) && !IsList(path))
                result.AddError($"“--output”的值“{path}”不对：文件名须以 .html 或 .csv 结尾。");
        });
        return option;
    }

    /// <summary>Whether a file of this name is a list, not a sheet to print.</summary>
    public static bool IsList(string path) => path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    /// <summary>Makes the file; where it can't be made, says so and gives the exit code.</summary>
    public static (InvitationFile? File, int Exit) Create(string path, CommandConsole console)
    {
        if (Path.Exists(path))
        {
            CommandReport.Write(console, SurveyCommandFindings.SheetExists, $"“{path}”");
            return (null, ExitCode.Blocked);
        }

        // Without a buffer nothing is left to be written, and to fail, when it is closed.
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            return (new InvitationFile(path, new FileStream(path, options)), ExitCode.Done);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            CommandReport.Write(console, SurveyCommandFindings.SheetNotWritable, $"“{path}”：{error.Message}");
            return (null, ExitCode.Unusable);
        }
    }

    /// <summary>Puts what was written on disk, to stay.</summary>
    /// <exception cref="IOException">It is not on disk.</exception>
    public void Keep()
    {
        _file.Flush(flushToDisk: true);
        _isKept = true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _file.Dispose();
        if (!_isKept)
            File.Delete(_path);
    }
}
