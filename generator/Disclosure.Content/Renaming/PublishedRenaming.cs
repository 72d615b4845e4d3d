using System.Collections.Immutable;
using System.Text;
using Disclosure.Content.Files;
using Disclosure.Content.Records;
using Disclosure.Content.Sources;
using Disclosure.Model.Approvals;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Content.Renaming;

/// <summary>
/// Gives what is public other codes, and changes nothing else of it: what staff work on meanwhile does not come with it.
/// </summary>
public sealed class PublishedRenaming
{
    private readonly IContentSource _published;
    private readonly ImmutableArray<RenamedCode> _codes;
    private byte[] _buffer = [];

    private PublishedRenaming(IContentSource published, ImmutableArray<RenamedCode> codes) => (_published, _codes) = (published, codes);

    /// <summary>What is public, with these codes changed; nothing of it where it names none of them.</summary>
    /// <param name="published">What is public.</param>
    /// <param name="codes">The codes.</param>
    public static RenamedPublic Of(IContentSource published, ImmutableArray<RenamedCode> codes)
    {
        ArgumentNullException.ThrowIfNull(published);
        return new PublishedRenaming(published, codes).Rename(published.List());
    }

    /// <summary>What is public once the codes are changed, to be read.</summary>
    /// <param name="published">What is public.</param>
    /// <param name="codes">The codes.</param>
    /// <param name="edition">The edition that changes them.</param>
    /// <param name="day">Its day.</param>
    public static IContentSource Read(IContentSource published, ImmutableArray<RenamedCode> codes, EditionId edition, DateOnly day)
    {
        var renamed = Of(published, codes);
        var files = renamed.Moves.Values.ToDictionary(path => path, _ => (ReadOnlyMemory<byte>?)null);
        foreach (var (path, bytes) in renamed.Files)
            files[path] = bytes;
        return new MemorySource(published, files, edition, day) { Moves = renamed.Moves, Codes = codes };
    }

    private RenamedPublic Rename(SourceListing listing)
    {
        var paths = listing.Paths.Where(path => path.EndsWith(ContentLayout.RecordEnding, StringComparison.Ordinal)).ToList();
        var texts = paths.ToDictionary(path => path, path => Encoding.UTF8.GetString(Read(path)), StringComparer.Ordinal);
        var renamed = paths.Select(path => Rename(path, texts[path])).OfType<RenamedText>()
            .ToDictionary(one => one.Path, StringComparer.Ordinal);
        var moved = renamed.Values.Where(one => one.IsMoved)
            .ToDictionary(one => Stem(one.Path), one => Stem(one.To), StringComparer.Ordinal);
        var files = ImmutableDictionary.CreateBuilder<PublicPath, byte[]>();
        var moves = ImmutableDictionary.CreateBuilder<PublicPath, PublicPath>();
        foreach (var path in paths)
        {
            var (to, text) = renamed.TryGetValue(path, out var one) ? (one.To, one.Text) : (path, texts[path]);
            text = CodeText.Point(text, moved);
            if (to != path || text != texts[path])
                files[new PublicPath(to)] = Encoding.UTF8.GetBytes(text);
        }

        var known = listing.Paths.ToHashSet(StringComparer.Ordinal);
        foreach (var one in renamed.Values.Where(one => one.IsMoved))
        {
            moves[new PublicPath(one.To)] = new PublicPath(one.Path);
            foreach (var ending in RecordKinds.Of(one.Record).Files.Select(field => field.FileEnding!))
            {
                if (!known.Contains(Stem(one.Path) + ending))
                    continue;
                files[new PublicPath(Stem(one.To) + ending)] = Read(Stem(one.Path) + ending);
                moves[new PublicPath(Stem(one.To) + ending)] = new PublicPath(Stem(one.Path) + ending);
            }
        }

        return new RenamedPublic(files.ToImmutable(), moves.ToImmutable());
    }

    private RenamedText? Rename(string path, string text)
    {
        if (!_codes.Any(code => text.Contains(code.Old, StringComparison.Ordinal)) || RecordTextReader.Read(text) is not { } before)
            return null;
        var after = _codes.Aggregate(before, (record, code) => Rename(path, record, code));
        if (ReferenceEquals(after, before))
            return null;
        var to = path == ContentLayout.PathOf(before) ? ContentLayout.PathOf(after) : path;
        return new RenamedText(path, to, after, RecordWriter.Write(after));
    }

    private static IDisclosureRecord Rename(string path, IDisclosureRecord record, RenamedCode code)
    {
        if (record is ApprovalAct act)
            return code.IsOfUnit && act.Units.Any(unit => unit.Value == code.Old)
                ? act with { Units = [.. act.Units.Select(unit => unit.Value == code.Old ? UnitCode.Parse(code.New) : unit)] }
                : act;
        var text = RecordWriter.Write(record);
        var renamed = CodeText.Apply(path, text, new CodeChange(code.Old, code.New, code.IsOfUnit), isOfIt: false);
        if (renamed == text)
            return record;
        return RecordTextReader.Read(renamed) is { } after
            ? FormerCodes.Keep(after, code)
            : throw new InvalidDataException($"{path} can't be read with another code.");
    }

    private byte[] Read(string path)
    {
        if (_published.Read(path, ref _buffer).Length is { } length)
            return _buffer[..length];
        throw new InvalidDataException($"{path} is public and can't be read.");
    }

    private static string Stem(string path) => path[..^ContentLayout.RecordEnding.Length];
}
