using Disclosure.Generator.Commands;

namespace Disclosure.Generator.Tests.Commands;

/// <summary>The command run in this process, with what it said.</summary>
internal sealed record CommandRun(int ExitCode, string Out, string Error)
{
    public string All => Out + Error;

    public static Task<CommandRun> Of(params string[] args) => Of(console => console, args);

    /// <summary>Runs it on a machine that differs from the usual one: another clock, a password, a variable.</summary>
    public static async Task<CommandRun> Of(Func<CommandConsole, CommandConsole> set, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var console = set(new CommandConsole(output, error, IsTerminal: false, TimeProvider.System) { Variable = _ => null });
        var exit = await DisclosureCommand.RunAsync(args, console, CancellationToken.None);
        return new CommandRun(exit, output.ToString(), error.ToString());
    }

    /// <summary>Nothing a user sees may look like a program's inside.</summary>
    public CommandRun ShowsNoStackTrace()
    {
        Assert.DoesNotContain("   at ", All, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", All, StringComparison.Ordinal);
        return this;
    }
}
