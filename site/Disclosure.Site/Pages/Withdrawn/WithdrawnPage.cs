using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Layout;
using RazorSlices;

namespace Disclosure.Site.Pages.Withdrawn;

/// <summary>Says that what stood at an address was taken down. Search engines do not list it.</summary>
public sealed record WithdrawnPage : Page
{
    /// <summary>What stood here.</summary>
    public required string Subject { get; init; }

    /// <summary>Why it was taken down, with the legal basis; nothing where no reason was given.</summary>
    public required string? Basis { get; init; }

    /// <summary>What was done to it, newest first.</summary>
    public required ImmutableArray<CorrectionNote> Notes { get; init; }

    /// <summary>That nothing stands here any more.</summary>
    public EmptyState State => new("撤下", Tone.Caution, $"{Subject}已依法撤下，不再公开。", Basis);

    /// <inheritdoc/>
    public override bool IsListed => false;

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => WithdrawnSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteString("withdrawn", Subject);
        if (Basis is { } basis)
            json.WriteString("basis", basis);
    }
}
