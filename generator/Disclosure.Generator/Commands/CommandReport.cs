using Disclosure.Generator.Commands.Reports;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Privacy;
using Disclosure.Model.Checks.Residue;

namespace Disclosure.Generator.Commands;

/// <summary>Tells what is wrong with a call of the command: code, what, and how to mend it.</summary>
internal static class CommandReport
{
    /// <summary>Writes the message to the error stream.</summary>
    public static void Write(CommandConsole console, FindingDefinition definition, string message)
    {
        var severity = FindingTextReport.NameOf(definition.Severity);
        // What was typed may hold line breaks; a message is one line.
        var shown = HiddenCharacters.Shown(MaskedText.Of(message)).ReplaceLineEndings(" ");
        console.Error.WriteLine($"{definition.Code} {severity}：{definition.Title}：{shown}");
        console.Error.WriteLine($"  改正办法：{definition.Remedy}");
    }
}
