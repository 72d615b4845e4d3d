using System.Collections.Immutable;
using System.Text;
using Disclosure.Site.Pinyin;

namespace Disclosure.Site.Pages.Search.Index;

/// <summary>
/// A line of the index: what can be found by its names. Fields stand between tabs: kind, path, name, codes of department and unit, years;
/// then fields that begin with what they are: <c>o</c> a former code, <c>f</c> a former name, <c>s</c> a short name, <c>k</c> a name as
/// it is searched where it is written otherwise, <c>i</c> the initials of a name.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Path">Its path from the site's root, with an anchor where it is a part of a page.</param>
/// <param name="Name">What it is called.</param>
internal sealed record SearchEntry(SearchKind Kind, string Path, string Name)
{
    /// <summary>The codes of the department and, where it is another, of the unit.</summary>
    public ImmutableArray<string> Units { get; init; } = [];

    /// <summary>What the filters ask of each of its years.</summary>
    public ImmutableArray<YearFacets> Years { get; init; } = [];

    /// <summary>The codes it had before.</summary>
    public ImmutableArray<string> FormerCodes { get; init; } = [];

    /// <summary>The names it had before.</summary>
    public ImmutableArray<string> FormerNames { get; init; } = [];

    /// <summary>Other names it goes by.</summary>
    public ImmutableArray<string> ShortNames { get; init; } = [];

    /// <summary>The letter that stands for a kind.</summary>
    public static char LetterOf(SearchKind kind) => kind switch
    {
        SearchKind.Unit => 'u',
        SearchKind.Project => 'p',
        SearchKind.Place => 'l',
        SearchKind.Year => 'y',
        SearchKind.Evaluation => 'e',
        SearchKind.Survey => 's',
        SearchKind.Article => 'a',
        SearchKind.Term => 'g',
        SearchKind.Clause => 'c',
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Writes the line.</summary>
    public void AppendTo(StringBuilder text)
    {
        text.Append(LetterOf(Kind)).Append('\t').Append(Path).Append('\t').Append(SearchText.Plain(Name))
            .Append('\t').AppendJoin(' ', Units).Append('\t').AppendJoin(' ', Years);
        Append(text, 'o', FormerCodes);
        Append(text, 'f', FormerNames.Select(SearchText.Plain));
        Append(text, 's', ShortNames.Select(SearchText.Plain));
        var names = FormerNames.Concat(ShortNames).Prepend(Name).ToList();
        Append(text, 'k', names.Select(name => (name, Folded: SearchText.Fold(name)))
            .Where(pair => pair.name != pair.Folded).Select(pair => pair.Folded).Distinct());
        Append(text, 'i', names.Select(name => PinyinInitials.Of(SearchText.Fold(name))).Where(letters => letters.Length > 1).Distinct());
        text.Append('\n');
    }

    private static void Append(StringBuilder text, char mark, IEnumerable<string> fields)
    {
        foreach (var field in fields)
            text.Append('\t').Append(mark).Append(field);
    }
}
