using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Drafts;
using Disclosure.Forms.Reading.Kinds;
using Disclosure.Model.Checks.Acknowledging;
using Disclosure.Model.Checks.Privacy;

namespace Disclosure.Forms.Import;

/// <summary>
/// What the findings of a file are known by, so that one is the same when the form comes again, next year or under another name: the form,
/// whose it is, the cell. What no form of a file has is known by the file's name, without its folder.
/// </summary>
internal static class KnownPlaces
{
    private const string NoForm = "文件";

    /// <summary>The file, with what its findings are known by.</summary>
    public static ImportedFile Name(ImportedFile file) =>
        file with { Findings = [.. file.Findings.Select(finding => finding with { KnownAt = Of(file, finding.Place.Text) })] };

    /// <summary>The forms of a file, as <see cref="FormPlace.FormOf"/> names them.</summary>
    public static IEnumerable<string> FormsOf(ImportedFile file) => file.Tables.SelectMany(table => table.Drafts)
        .Select(draft => FormPlace.FormOf(FormPlace.Of(draft.Kind.Id(), OwnerOf(draft, file), "")))
        .Append(FormPlace.FormOf(FormPlace.Of(NoForm, OwnName(file), "")));

    private static string Of(ImportedFile file, string place)
    {
        var drafts = file.Tables.SelectMany(table => table.Drafts)
            .Select(one => (Draft: one, Start: one.Source.AddressOf("")))
            .Where(one => place.StartsWith(one.Start, StringComparison.Ordinal)).ToList();
        if (drafts.Count == 0)
        {
            var rest = place.StartsWith(file.Name, StringComparison.Ordinal) ? place[file.Name.Length..].TrimStart('!') : place;
            return FormPlace.Of(NoForm, OwnName(file), MaskedText.Of(rest, file.Persons));
        }

        var cell = place[drafts[0].Start.Length..];
        var (draft, _) = drafts.Find(one => Holds(one.Draft.Source.Range, cell)) is { Draft: not null } found ? found : drafts[0];
        return FormPlace.Of(draft.Kind.Id(), OwnerOf(draft, file), cell == draft.Source.Range ? "" : cell);
    }

    // A1:K30 holds F12; in a document a table is told by its name, which stands before the row.
    private static bool Holds(string range, string cell)
    {
        if (range.Split(':') is [var first, var last] && CellAddress.TryParse(first) is { } from && CellAddress.TryParse(last) is { } to)
            return CellAddress.TryParse(cell) is { } at ? from.Row <= at.Row && at.Row <= to.Row : range == cell;
        return range.Split('!')[0] == cell.Split('!')[0];
    }

    private static string OwnerOf(RecordDraft draft, ImportedFile file) =>
        (draft.Project ?? draft.Unit ?? draft.Department)?.Name is { Length: > 0 } name
            ? MaskedText.Of(HeadingText.Normalise(name), file.Persons)
            : OwnName(file);

    private static string OwnName(ImportedFile file) => MaskedText.Of(file.Name[(file.Name.LastIndexOf('/') + 1)..], file.Persons);
}
