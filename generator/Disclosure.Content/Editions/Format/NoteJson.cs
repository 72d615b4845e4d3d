using System.Collections.Immutable;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Editions.Format;

/// <summary>A public note as files have it.</summary>
internal sealed record NoteJson(string Path, string? Unit, string About, string Reason)
{
    /// <summary>The notes as a file has them; nothing where there is none.</summary>
    public static ImmutableArray<NoteJson>? Of(ImmutableArray<PublicNote> notes) => notes.IsDefaultOrEmpty
        ? null
        : [.. notes.Select(note => new NoteJson(note.Path.Value, note.Unit?.Value, note.About, note.Reason))];

    /// <summary>The notes, none where a file has none; nothing where one is none.</summary>
    public static ImmutableArray<PublicNote>? Read(ImmutableArray<NoteJson>? notes)
    {
        if (notes is not { IsDefault: false } all)
            return ImmutableArray<PublicNote>.Empty;
        var read = ImmutableArray.CreateBuilder<PublicNote>(all.Length);
        foreach (var note in all)
        {
            if (note is not { Path: not null, About: not null, Reason: not null }
                || (note.Unit is not null && UnitCode.TryParse(note.Unit) is null))
                return null;
            read.Add(new PublicNote(
                new PublicPath(note.Path), note.Unit is null ? null : UnitCode.Parse(note.Unit), note.About, note.Reason));
        }

        return read.MoveToImmutable();
    }
}
