using Disclosure.Content.Store;
using Spectre.Console;

namespace Disclosure.Generator.Commands;

/// <summary>Where a command writes, and what it may show there.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Progress and messages.</param>
/// <param name="IsTerminal">Whether <paramref name="Error"/> is a terminal, so that progress is worth showing.</param>
/// <param name="Time">The clock, for measuring; no time is ever written into the site.</param>
public sealed record CommandConsole(TextWriter Out, TextWriter Error, bool IsTerminal, TimeProvider Time)
{
    /// <summary>Where secrets are read from, a line each: never from arguments, which other users of the machine see.</summary>
    public TextReader Secrets { get; init; } = TextReader.Null;

    /// <summary>The value of an environment variable; nothing where it is not set.</summary>
    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>
    /// The account of the operating system that the command runs under: <c>staff.yaml</c> says whose it is. The system tells it, so that
    /// nobody works in another's name without signing in as another.
    /// </summary>
    public string Account { get; init; } = Environment.UserName;

    /// <summary>The disk that the content folder is on.</summary>
    internal StoreFiles Disk { get; init; } = StoreFiles.Disk;

    /// <summary>The process's own streams.</summary>
    public static CommandConsole OfProcess() => new(Console.Out, Console.Error, !Console.IsErrorRedirected, TimeProvider.System)
    {
        Secrets = Console.IsInputRedirected ? Console.In : new SilentTyping(Console.Error),
    };

    /// <summary>A live display on <see cref="Error"/>; without a terminal it writes nothing that moves.</summary>
    public IAnsiConsole CreateLiveDisplay() => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(Error),
        Ansi = IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
        Interactive = IsTerminal ? InteractionSupport.Detect : InteractionSupport.No,
    });
}
