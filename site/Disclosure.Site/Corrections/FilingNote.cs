using System.Text.Json;

namespace Disclosure.Site.Corrections;

/// <summary>编报说明: what was found of a record and is published nevertheless as it was approved, and why.</summary>
/// <param name="Subject">The record in words, where the page shows many; nothing where it shows only the one.</param>
/// <param name="About">What was found.</param>
/// <param name="Reason">Why it is published so, as a sentence.</param>
/// <param name="Edition">The edition that says it.</param>
/// <param name="Href">The edition's page, relative to the page; nothing on that page itself.</param>
public sealed record FilingNote(string? Subject, string About, string Reason, string Edition, string? Href)
{
    /// <summary>What was found, of what, as a sentence.</summary>
    public string Sentence => (Subject is null ? "" : Subject + "：") + About.TrimEnd('。') + "。";

    /// <summary>Writes notes into a twin; nothing where there is none.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter json, IReadOnlyCollection<FilingNote> notes)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(notes);
        if (notes.Count == 0)
            return;
        json.WriteStartArray("notes");
        foreach (var note in notes)
        {
            json.WriteStartObject();
            if (note.Subject is { } subject)
                json.WriteString("subject", subject);
            json.WriteString("about", note.About);
            json.WriteString("reason", note.Reason);
            json.WriteString("edition", note.Edition);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
