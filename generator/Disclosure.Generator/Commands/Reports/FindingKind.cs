using Disclosure.Model.Checks;

namespace Disclosure.Generator.Commands.Reports;

/// <summary>Findings that are told together: of one definition, those that somebody accepted apart from the others.</summary>
/// <param name="Definition">The definition.</param>
/// <param name="Severity">How bad they are.</param>
internal sealed record FindingKind(FindingDefinition Definition, Severity Severity)
{
    /// <summary>Whether somebody accepted them.</summary>
    public bool IsAcknowledged => Severity != Definition.Severity;

    /// <summary>What the title is followed by.</summary>
    public string Note => IsAcknowledged ? "，已认可" : "";
}
