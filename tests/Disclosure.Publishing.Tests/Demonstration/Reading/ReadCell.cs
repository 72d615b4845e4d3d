using AngleSharp.Dom;

namespace Disclosure.Publishing.Tests.Demonstration.Reading;

/// <summary>A cell under its heading, as a reader sees it: what it says, the state it shows, the smaller line below.</summary>
internal sealed record ReadCell(string Heading, string Text, string? Badge, string Note, IElement Element)
{
    /// <summary>Whether it says something of its own: neither a dash nor a state in the place of it.</summary>
    public bool HasValue => Badge is null && Text is not ("" or "—");

    public static ReadCell Of(string heading, IElement cell) => new(
        heading,
        WithoutNotes(cell),
        cell.QuerySelector(".badge")?.TextContent.Trim(),
        string.Concat(cell.QuerySelectorAll("small").Select(note => note.TextContent.Trim())),
        cell);

    private static string WithoutNotes(IElement cell)
    {
        var copy = (IElement)cell.Clone();
        foreach (var note in copy.QuerySelectorAll("small, details").ToList())
            note.Remove();
        return copy.TextContent.Trim();
    }
}
