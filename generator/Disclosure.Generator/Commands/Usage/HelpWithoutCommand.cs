using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Disclosure.Generator.Commands.Usage;

/// <summary>
/// Shows the help where a command that only groups others is called alone: who types <c>disclosure</c> wants to know what there is.
/// </summary>
internal static class HelpWithoutCommand
{
    /// <summary>Gives <paramref name="root"/>, and the groups below it, their help as what they do.</summary>
    public static void Use(RootCommand root)
    {
        var help = (SynchronousCommandLineAction)root.Options.OfType<HelpOption>().Single().Action!;
        Use(root, help);
    }

    private static void Use(Command command, SynchronousCommandLineAction help)
    {
        if (command.Subcommands.Count > 0 && command.Action is null)
            command.SetAction(help.Invoke);
        foreach (var part in command.Subcommands)
            Use(part, help);
    }
}
