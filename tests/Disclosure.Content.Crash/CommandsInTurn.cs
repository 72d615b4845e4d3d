using System.Text;
using Disclosure.Generator.Commands;

namespace Disclosure.Content.Crash;

/// <summary>
/// The command <c>disclosure</c> run one time after another in one process, which a shell asks for it: only the first pays for the start.
/// Each has a console as in a process of its own, with nothing to read. Requests come by standard input, as <see cref="CommandRequest"/>
/// reads them, until that ends; the answer to each, on standard output, is results, messages and exit code, each ended by a NUL.
/// </summary>
internal static class CommandsInTurn
{
    /// <summary>Runs what is asked for until nobody asks any more.</summary>
    public static async Task<int> Run()
    {
        using var requests = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(), detectEncodingFromByteOrderMarks: false);
        using var answers = Console.OpenStandardOutput();
        // What a command reads and writes is not to get among requests and answers.
        Console.SetIn(TextReader.Null);
        while (CommandRequest.Read(requests) is { } request)
            await answers.WriteAsync(Encoding.UTF8.GetBytes(await AnswerTo(request)));
        return 0;
    }

    private static async Task<string> AnswerTo(CommandRequest request)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        Console.SetOut(output);
        Console.SetError(error);
        Directory.SetCurrentDirectory(request.Folder);
        var console = CommandConsole.OfProcess() with { Variable = name => request.Variables.GetValueOrDefault(name) };
        var code = await DisclosureCommand.RunAsync(request.Args, console, CancellationToken.None);
        return $"{output}\0{error}\0{code}\0";
    }
}
