using Disclosure.Content.Folder;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Privacy;
using Disclosure.Model.Checks.Residue;

namespace Disclosure.Generator.Commands.Reports;

/// <summary>A finding with its place told in words: <c>file:line</c>, or sheet and cell.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Where">Its place.</param>
public sealed record ReportedFinding(Finding Finding, string Where)
{
    /// <summary>Its place. What is a person's in the name of a file is masked, and characters that nobody sees are written out.</summary>
    public string Where { get; init; } = HiddenCharacters.Shown(MaskedText.Of(Where));

    /// <summary>The finding with its place in the content's files, and in its message the other place that it is about.</summary>
    public static ReportedFinding Of(Finding finding, ContentReading reading)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(reading);
        var told = finding.Other is { } other
            ? finding with { Message = $"{finding.Message}见 {reading.Locate(other)}。", Fragment = finding.Subject }
            : finding;
        return new ReportedFinding(told, reading.Locate(finding.Place));
    }
}
