using System.Collections.Immutable;
using Disclosure.Forms.Writing.Workbooks;

namespace Disclosure.Forms.Writing.Layout;

/// <summary>A label of a form with what stands beside it.</summary>
/// <param name="Label">The label, in the official words.</param>
/// <param name="Value">What was filled in.</param>
internal sealed record FormField(string Label, SheetValue Value)
{
    /// <summary>A field with a text.</summary>
    public FormField(string label, string? text)
        : this(label, SheetValue.Of(text))
    {
    }

    /// <summary>What the value looks like.</summary>
    public CellLook Look { get; init; } = CellLook.Word;

    /// <summary>What may be chosen; empty for free entry.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Whether nothing but the choices may be entered.</summary>
    public bool IsClosed { get; init; } = true;
}
