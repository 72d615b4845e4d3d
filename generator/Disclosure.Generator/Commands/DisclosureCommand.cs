using System.CommandLine;
using Disclosure.Generator.Commands.Acknowledge;
using Disclosure.Generator.Commands.Approve;
using Disclosure.Generator.Commands.Archive;
using Disclosure.Generator.Commands.Build;
using Disclosure.Generator.Commands.Check;
using Disclosure.Generator.Commands.Export;
using Disclosure.Generator.Commands.Import;
using Disclosure.Generator.Commands.Publish;
using Disclosure.Generator.Commands.Rename;
using Disclosure.Generator.Commands.Serve;
using Disclosure.Generator.Commands.Survey;
using Disclosure.Generator.Commands.Template;
using Disclosure.Generator.Commands.Usage;
using Disclosure.Model.Checks;

namespace Disclosure.Generator.Commands;

/// <summary>
/// The command <c>disclosure</c>. Whatever happens it ends with an <see cref="ExitCode"/> and a message in words; no
/// stack trace reaches a user.
/// </summary>
public static class DisclosureCommand
{
    private static readonly TimeSpan LastWord = TimeSpan.FromMilliseconds(200);

    /// <summary>Runs the command with <paramref name="args"/>; gives its <see cref="ExitCode"/>.</summary>
    public static async Task<int> RunAsync(string[] args, CommandConsole console, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(console);
        // Without files of arguments: a file that is to be imported may be called @报表.xlsx.
        var parsed = Create(console).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        // Who asks for help gets it, whatever else is missing.
        if (parsed.Errors.Count > 0 && parsed.Action is not ChineseHelp)
            return ReportBadUsage(parsed, console);
        try
        {
            var settings = new InvocationConfiguration
            {
                Output = console.Out,
                Error = console.Error,
                EnableDefaultExceptionHandler = false,
                // Signals are the program's: see StopSignals.
                ProcessTerminationTimeout = null,
            };
            return await parsed.InvokeAsync(settings, stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException stopped) when (stop.IsCancellationRequested || stopped is StoppedTypingException)
        {
            await TellStopped(console).ConfigureAwait(false);
            return ExitCode.Stopped;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Report(console, CommandFindings.FileAccess, error.Message);
        }
        catch (Exception error)
        {
            return Report(console, CommandFindings.Unexpected, $"{error.GetType().Name}：{error.Message}");
        }
    }

    /// <summary>The command with its subcommands.</summary>
    public static RootCommand Create(CommandConsole console)
    {
        var root = new RootCommand("预算绩效公开：导入报表，检查，生成公开网站。")
        {
            TemplateCommand.Create(console),
            ImportCommand.Create(console),
            ExportCommand.Create(console),
            RenameCommand.Create(console),
            ApproveCommand.Create(console),
            CheckCommand.Create(console),
            AcknowledgeCommand.Create(console),
            BuildCommand.Create(console),
            PublishCommand.Create(console),
            SignCommand.Create(console),
            ReleaseCommand.Create(console),
            RefreshCommand.Create(console),
            RollbackCommand.Create(console),
            DiffCommand.Create(console),
            ArchiveCommand.Create(console),
            ServeCommand.Create(console),
            SurveyCommand.Create(console),
        };
        ChineseHelp.Use(root);
        HelpWithoutCommand.Use(root);
        return root;
    }

    // While a report waits for its reader (`| less`), .NET's console keeps messages waiting as well: the command still ends.
    private static async Task TellStopped(CommandConsole console)
    {
        var telling = Task.Run(() => console.Error.WriteLine("已停止，没有留下做了一半的改动。"));
        await Task.WhenAny(telling, Task.Delay(LastWord, console.Time)).ConfigureAwait(false);
    }

    private static int ReportBadUsage(ParseResult parsed, CommandConsole console)
    {
        foreach (var error in parsed.Errors)
            Report(console, CommandFindings.BadUsage, UsageError.InWords(error));
        return ExitCode.Unusable;
    }

    private static int Report(CommandConsole console, FindingDefinition definition, string message)
    {
        CommandReport.Write(console, definition, message);
        return ExitCode.Unusable;
    }
}
