using Spectre.Console;

namespace Disclosure.Generator.Commands;

/// <summary>Where a command writes, and what it may show there.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Progress and messages.</param>
/// <param name="IsTerminal">Whether <paramref name="Error"/> is a terminal, so that progress is worth showing.</param>
/// <param name="Time">The clock, for measuring; no time is ever written into the site.</param>
public sealed record CommandConsole(TextWriter Out, TextWriter Error, bool IsTerminal, TimeProvider Time)
{
    /// <summary>The process's own streams.</summary>
    public static CommandConsole OfProcess() =>
        new(Console.Out, Console.Error, !Console.IsErrorRedirected, TimeProvider.System);

    /// <summary>A live display on <see cref="Error"/>; without a terminal it writes nothing that moves.</summary>
    public IAnsiConsole CreateLiveDisplay() => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(Error),
        Ansi = IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
        Interactive = IsTerminal ? InteractionSupport.Detect : InteractionSupport.No,
    });
}
