using System.CommandLine;
using Disclosure.Model.Staff;

namespace Disclosure.Generator.Commands.Publish;

/// <summary><c>disclosure release</c>: makes a prepared and signed edition public.</summary>
internal static class ReleaseCommand
{
    public static Command Create(CommandConsole console)
    {
        var id = SharedOptions.EditionArgument();
        var content = SharedOptions.Content();
        var output = SharedOptions.PublicOutput();
        var baseUrl = SharedOptions.BaseUrl();
        var command = new Command("release", "公开一个已准备、已签署的版次，并回读核对") { id, content, output, baseUrl };
        command.SetAction((parsed, stop) => Abandonable.Run(
            () => ActOfPublishing.Begin(console, parsed.GetRequiredValue(content), PublishingRole.Publish) is { } act
                ? ReleaseAct.Run(act, parsed.GetRequiredValue(id)!.Value, parsed.GetRequiredValue(output), parsed.GetValue(baseUrl), stop)
                : ExitCode.Unusable,
            stop));
        return command;
    }
}
