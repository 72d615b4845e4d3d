using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Corrections;
using Disclosure.Model.Differences;
using Disclosure.Model.Editions;
using Disclosure.Model.Terms;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Corrections;

/// <summary>An edition as pages tell it: what it is in words, and everything it did.</summary>
public sealed record EditionView
{
    /// <summary>The edition.</summary>
    public required ReleasedEdition Released { get; init; }

    /// <summary>What it is of, in words.</summary>
    public required string Scope { get; init; }

    /// <summary>Everything it did.</summary>
    public required ImmutableArray<RecordChange> Changes { get; init; }

    /// <summary>Who stood for it: role and time.</summary>
    public required ImmutableArray<string> Signatures { get; init; }

    /// <summary>That a second person is still awaited; nothing where none is.</summary>
    public required string? Awaited { get; init; }

    /// <summary>The edition itself.</summary>
    public Edition Edition => Released.Edition;

    /// <summary>Its id, which readers see.</summary>
    public string Id => Edition.Id.ToString();

    /// <summary>What it is to what was published before, in a word.</summary>
    public string Word => Edition.Kind.Term();

    /// <summary>Day, word and scope in a heading.</summary>
    public string Heading => $"{Edition.Day.InChinese()} {Word}：{Scope}";

    /// <summary>The reason; nothing where none was given.</summary>
    public string? Reason => ReleaseSentences.ReasonOf(Edition);

    /// <summary>The address of its page, from the site's root.</summary>
    public string Path => SitePaths.Edition(Edition.Id);

    /// <summary>An edition in words.</summary>
    internal static EditionView Of(PageContext context, ReleasedEdition released) => new()
    {
        Released = released,
        Scope = ScopeOf(context, released),
        Changes = RecordChanges.Of(context, released),
        Signatures = ReleaseSentences.SignaturesOf(released.Edition),
        Awaited = ReleaseSentences.AwaitedOf(released, context.Records.AsOf),
    };

    /// <summary>The difference that its page and <c>disclosure diff</c> tell alike.</summary>
    internal static EditionDifference DifferenceOf(PageContext context, ReleasedEdition released) =>
        EditionDifference.Of(released, context.Past, NamesOf(context));

    // Single records are named, as far as a heading has room for them.
    private static string ScopeOf(PageContext context, ReleasedEdition released)
    {
        const int Named = 3;
        var titles = released.Superseded.Select(change => change.Title).ToList();
        return released.Edition.Scope is ReleaseScope.OfRecords && titles.Count is > 0 and <= Named
            ? string.Join('、', titles)
            : ScopeWords.Of(released.Edition.Scope, NamesOf(context));
    }

    private static Func<UnitCode, string?> NamesOf(PageContext context) => RecordChanges.NamesOf(context.Records);
}
