using System.Collections.Immutable;
using Disclosure.Content.Editions;
using Disclosure.Content.Sources;
using Disclosure.Model.Corrections;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Renaming;

/// <summary>Which codes are public, and which ever were: what is public keeps its former code.</summary>
internal sealed class PublicCodes
{
    private readonly EditionSource _published;
    private readonly CodeRenames _renames;
    private readonly ImmutableHashSet<string> _ever;
    private readonly bool _isNone;

    /// <summary>Those of the editions of a content folder.</summary>
    public PublicCodes(string folder)
    {
        var store = EditionStore.Open(folder, TimeProvider.System);
        var history = store.Read().History ?? EditionHistory.Empty;
        _published = new EditionSource(store, history);
        _renames = new CodeRenames(history.Editions);
        _isNone = history.Editions.IsEmpty;
        _ever =
        [
            .. history.Editions.SelectMany(edition => edition.Changes).Select(change => CodePaths.CodeIn(change.Path)).OfType<string>(),
        ];
    }

    /// <summary>Whether something that is public bears or names a code.</summary>
    public bool IsPublic(string code, bool isOfUnit) =>
        !_isNone && !PublishedRenaming.Of(_published, [new RenamedCode(code, Unused(code), isOfUnit)]).Files.IsEmpty;

    /// <summary>Whether a code was ever public, and is another's than that which is public as <paramref name="now"/>.</summary>
    public bool IsOfAnother(string code, string? now) => _ever.Contains(code) && _renames.Now(code) != now;

    /// <summary>Whether a code was public and is no more, though no other took its place: all of it was taken down.</summary>
    public bool WasTakenDown(string code) => _ever.Contains(code) && _renames.Now(code) == code;

    // Any code that is another one shows what bears this.
    private static string Unused(string code) => code == "0" ? "1" : "0";
}
