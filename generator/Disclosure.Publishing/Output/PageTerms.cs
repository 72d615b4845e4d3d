using System.Collections.Frozen;
using System.Net;
using System.Text;
using Disclosure.Model.Articles;
using Disclosure.Site.Layout;

namespace Disclosure.Publishing.Output;

/// <summary>
/// Marks terms of the glossary on a rendered page: each once, where it first stands in running text or names a fact, else in the heading of
/// a column. Its meaning opens beside the page without a script; a page carries the terms it uses and no others.
/// </summary>
internal sealed class PageTerms
{
    /// <summary>How many terms a page has at most: more would be noise.</summary>
    public const int Most = 8;

    /// <summary>How many a long page has at most, whose readers wait for its weight already.</summary>
    public const int MostOnLong = 3;

    private const int Long = 64 * 1024;
    private const int SignLength = 3;
    private static readonly FrozenSet<int> Opening = SignsOf("“‘（《〈「『【〔");
    private static readonly FrozenSet<int> Closing = SignsOf("、，。；：！？”’）》〉」』】〕");
    private readonly FrozenDictionary<int, Term[]> _byFirstSign;

    /// <summary>Of a glossary.</summary>
    public PageTerms(IEnumerable<GlossaryTerm> glossary) => _byFirstSign = glossary.Select(term => new Term(term))
        .Where(term => term.Word.Length > SignLength)
        .GroupBy(term => SignAt(term.Word))
        .ToFrozenDictionary(alike => alike.Key, alike => alike.OrderByDescending(term => term.Word.Length).ToArray());

    /// <summary>
    /// What is to be changed of a page so that its terms are marked, in the order of the page; nothing where it has none.
    /// </summary>
    /// <param name="markup">The rendered page.</param>
    /// <param name="page">The page: the way to the glossary starts from it.</param>
    public List<MarkupEdit> Of(ReadOnlySpan<byte> markup, Page page)
    {
        var (start, end) = (markup.IndexOf("<main"u8), markup.LastIndexOf("</main>"u8));
        if (_byFirstSign.Count == 0 || start < 0 || end < start || page.Path.StartsWith(SitePaths.Glossary, StringComparison.Ordinal))
            return [];
        var (inText, inHeadings) = (new Dictionary<Term, int>(), new Dictionary<Term, int>());
        Find(markup[..end], start, inText, inHeadings);
        foreach (var (term, at) in inHeadings)
            inText.TryAdd(term, at);
        var used = inText.OrderBy(found => found.Value).Take(markup.Length > Long ? MostOnLong : Most).ToList();
        return used.Count == 0
            ? []
            :
            [
                .. Buttons(markup, used),
                new MarkupEdit(end, 0, Meanings(used.Select(found => found.Key), page)),
            ];
    }

    private static List<MarkupEdit> Buttons(ReadOnlySpan<byte> markup, List<KeyValuePair<Term, int>> used)
    {
        var edits = new List<MarkupEdit>(used.Count + 1);
        foreach (var (term, at) in used)
            edits.Add(Button(markup, term, at));
        return edits;
    }

    // Browsers break lines on both sides of a button, whatever stands there: signs that end or begin nothing would begin or end a line.
    private static MarkupEdit Button(ReadOnlySpan<byte> markup, Term term, int at)
    {
        var (start, after) = (at, at + term.Word.Length);
        while (start >= SignLength && Opening.Contains(SignAt(markup[(start - SignLength)..])))
            start -= SignLength;
        var end = after;
        while (end + SignLength <= markup.Length && Closing.Contains(SignAt(markup[end..])))
            end += SignLength;
        return end - start == term.Word.Length
            ? new MarkupEdit(at, term.Word.Length, term.Button)
            : new MarkupEdit(
                start,
                end - start,
                [.. "<span class=\"keep\">"u8, .. markup[start..at], .. term.Button, .. markup[after..end], .. "</span>"u8]);
    }

    private void Find(ReadOnlySpan<byte> markup, int at, Dictionary<Term, int> inText, Dictionary<Term, int> inHeadings)
    {
        Dictionary<Term, int>? into = null;
        var inLink = false;
        while (markup[at..].IndexOf((byte)'<') is >= 0 and var text)
        {
            if (into is not null && !inLink)
                FindIn(markup.Slice(at, text), at, into);
            at += text;
            var tag = markup[at..];
            if (tag.StartsWith("<a "u8) || tag.StartsWith("<button"u8) || tag.StartsWith("<label"u8))
                inLink = true;
            else if (tag.StartsWith("</a>"u8) || tag.StartsWith("</button>"u8) || tag.StartsWith("</label>"u8))
                inLink = false;
            else if (tag.StartsWith("<p>"u8) || tag.StartsWith("<p class=\"lead\""u8) || tag.StartsWith("<dt>"u8))
                into = inText;
            else if (tag.StartsWith("<th scope=\"col\""u8))
                into = inHeadings;
            else if (tag.StartsWith("</p>"u8) || tag.StartsWith("</dt>"u8) || tag.StartsWith("</th>"u8))
                into = null;
            var length = tag.IndexOf((byte)'>');
            if (length < 0)
                return;
            at += length + 1;
        }
    }

    private void FindIn(ReadOnlySpan<byte> text, int offset, Dictionary<Term, int> found)
    {
        for (var i = 0; i + SignLength <= text.Length;)
        {
            var isSign = text[i] >= 0xE0;
            if (isSign && _byFirstSign.TryGetValue(SignAt(text[i..]), out var terms) && Match(terms, text[i..]) is { } term)
            {
                found.TryAdd(term, offset + i);
                i += term.Word.Length;
            }
            else
            {
                i += isSign ? SignLength : 1;
            }
        }
    }

    private static Term? Match(Term[] terms, ReadOnlySpan<byte> text)
    {
        foreach (var term in terms)
        {
            if (text.StartsWith(term.Word))
                return term;
        }

        return null;
    }

    private static byte[] Meanings(IEnumerable<Term> terms, Page page)
    {
        var markup = new StringBuilder();
        foreach (var term in terms)
        {
            var address = $"{page.LinkTo(SitePaths.Glossary)}#{term.Name}";
            markup.Append("<div popover id=\"term-").Append(term.Name).Append("\" class=\"meaning\"><p><strong>").Append(term.Text)
                .Append("</strong>　").Append(term.Meaning).Append("</p>")
                .Append("<p><a href=\"").Append(address).Append("\">").Append(term.Text).Append("：规范定义</a></p></div>\n");
        }

        return Encoding.UTF8.GetBytes(markup.ToString());
    }

    private static FrozenSet<int> SignsOf(string signs) => signs.Select(sign => SignAt(Encoding.UTF8.GetBytes([sign]))).ToFrozenSet();

    // A sign of Chinese is three bytes.
    private static int SignAt(ReadOnlySpan<byte> text) => (text[0] << 16) | (text[1] << 8) | text[2];

    private sealed class Term(GlossaryTerm term)
    {
        public string Name { get; } = term.Name;

        public string Text { get; } = WebUtility.HtmlEncode(WordOf(term.Term));

        /// <summary>The first sentence of what it means.</summary>
        public string Meaning { get; } = WebUtility.HtmlEncode(
            term.Plain.IndexOf('。', StringComparison.Ordinal) is >= 0 and var end ? term.Plain[..(end + 1)] : term.Plain);

        public byte[] Word { get; } = Encoding.UTF8.GetBytes(WordOf(term.Term));

        public byte[] Button { get; } = Encoding.UTF8.GetBytes(
            $"<button type=\"button\" class=\"term\" popovertarget=\"term-{term.Name}\">{WordOf(term.Term)}</button>");

        // 分值（权重） stands in texts as 分值.
        private static string WordOf(string term) =>
            term.IndexOf('（', StringComparison.Ordinal) is > 0 and var note ? term[..note] : term;
    }
}
