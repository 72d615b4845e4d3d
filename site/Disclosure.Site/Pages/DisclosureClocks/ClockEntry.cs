using Disclosure.Model.Clocks;
using Disclosure.Site.Clocks;
using Disclosure.Site.Components;

namespace Disclosure.Site.Pages.DisclosureClocks;

/// <summary>A duty to publish as a row.</summary>
public sealed record ClockEntry
{
    /// <summary>The duty, and how it stands.</summary>
    public required PublicationDuty Duty { get; init; }

    /// <summary>The unit's name; the publisher's for the government's own.</summary>
    public required string Unit { get; init; }

    /// <summary>Its page; nothing for the government.</summary>
    public required string? Path { get; init; }

    /// <summary>What is published of the stage, in words; what should be there and is not is said.</summary>
    public required string Completeness { get; init; }

    /// <summary>The published scan of the approval, from the site's root; nothing where there is none.</summary>
    public string? Scan { get; init; }

    /// <summary>The unit's code; empty for the government.</summary>
    public string Code => Duty.Unit?.Code.Value ?? "";

    /// <summary>The state in words with its tone.</summary>
    public Badge State => ClockWords.StateOf(Duty);
}
