using System.CommandLine;
using Disclosure.Generator.Commands.Build;
using Disclosure.Generator.Commands.Check;
using Disclosure.Generator.Commands.Export;
using Disclosure.Generator.Commands.Import;
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
    /// <summary>Runs the command with <paramref name="args"/>; gives its <see cref="ExitCode"/>.</summary>
    public static async Task<int> RunAsync(string[] args, CommandConsole console, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(console);
        var parsed = Create(console).Parse(args);
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
            };
            return await parsed.InvokeAsync(settings, stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            console.Error.WriteLine("已停止。");
            return ExitCode.Unusable;
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
            CheckCommand.Create(console),
            BuildCommand.Create(console),
            ServeCommand.Create(console),
            SurveyCommand.Create(console),
        };
        ChineseHelp.Use(root);
        return root;
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
