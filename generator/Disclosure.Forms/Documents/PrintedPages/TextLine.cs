using System.Text;

namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>Characters beside each other on one base line, left to right.</summary>
internal sealed class TextLine
{
    // Of the size of the font: what is farther apart is parted by a blank that the file leaves out.
    private const double LatinGap = 0.2;
    private const double MixedGap = 0.6;
    private const double ChineseGap = 0.9;

    private readonly List<Glyph> _glyphs;

    /// <summary>A line of <paramref name="glyphs"/>, left to right, of which at least one can be seen.</summary>
    public TextLine(List<Glyph> glyphs)
    {
        _glyphs = glyphs;
        var seen = glyphs.Where(glyph => !glyph.IsBlank).ToList();
        Left = seen[0].Left;
        Right = seen.Max(glyph => glyph.Right);
        Size = seen.Max(glyph => glyph.Size);
        Baseline = seen.First(glyph => glyph.Size == Size).Y;
        Text = Write().Trim();
    }

    /// <summary>Where the first character that can be seen starts.</summary>
    public double Left { get; }

    /// <summary>Where the last one ends.</summary>
    public double Right { get; }

    /// <summary>The height of the base line on the page.</summary>
    public double Baseline { get; }

    /// <summary>The size of its largest font.</summary>
    public double Size { get; }

    /// <summary>What it says.</summary>
    public string Text { get; }

    /// <summary>The length.</summary>
    public double Width => Right - Left;

    /// <summary>The middle of its characters, as a height on the page.</summary>
    public double Middle => Baseline + (Size * 0.35);

    /// <summary>Whether it ends with a blank, as a line broken at one does.</summary>
    public bool EndsBlank => _glyphs[^1].IsBlank;

    /// <summary>
    /// The length of what would have had to stand on the line before for this one not to start: a character with the signs that
    /// may not be parted from it, a word, a number.
    /// </summary>
    public double FirstUnit
    {
        get
        {
            var seen = Seen();
            var at = 0;
            while (at < seen.Count - 1 && (IsOpening(seen[at]) || IsClosing(seen[at + 1]) || IsOneWord(seen[at], seen[at + 1])))
                at++;
            return seen[at].Right - seen[0].Left;
        }
    }

    /// <summary>The length of the word or number at its end.</summary>
    public double LastUnit
    {
        get
        {
            var seen = Seen();
            var at = seen.Count - 1;
            while (at > 0 && IsOneWord(seen[at - 1], seen[at]))
                at--;
            return seen[^1].Right - seen[at].Left;
        }
    }

    /// <summary>The parts of the line that stand apart by more than <paramref name="gap"/> times the size of the font.</summary>
    public List<TextLine> Parts(double gap)
    {
        var parts = new List<List<Glyph>> { new() };
        var right = Left;
        foreach (var glyph in _glyphs)
        {
            if (!glyph.IsBlank && glyph.Left - right > gap * Size)
                parts.Add([]);
            if (!glyph.IsBlank || parts[^1].Count > 0)
                parts[^1].Add(glyph);
            if (!glyph.IsBlank)
                right = Math.Max(right, glyph.Right);
        }

        return [.. parts.Where(part => part.Exists(glyph => !glyph.IsBlank)).Select(part => new TextLine(part))];
    }

    /// <summary>Whether a character belongs to a word or number, which lines are not broken within.</summary>
    public static bool IsWord(char c) => c is > ' ' and < '\u2E80' && c is not ('—' or '…' or '“' or '”' or '‘' or '’');

    private static bool IsOneWord(Glyph one, Glyph next) =>
        IsWord(one.Text[^1]) && IsWord(next.Text[0]) && next.Left - one.Right < Gap(one, next);

    private static bool IsOpening(Glyph glyph) => "（(《“‘【〔「[".Contains(glyph.Text, StringComparison.Ordinal);

    private static bool IsClosing(Glyph glyph) => "，。、；：？！）》”’】〕」％…—)],.;:!?%".Contains(glyph.Text, StringComparison.Ordinal);

    private List<Glyph> Seen() => _glyphs.FindAll(glyph => !glyph.IsBlank);

    private static double Gap(Glyph one, Glyph next)
    {
        var words = (IsWord(one.Text[^1]) ? 1 : 0) + (IsWord(next.Text[0]) ? 1 : 0);
        return Math.Max(one.Size, next.Size) * (words == 2 ? LatinGap : words == 1 ? MixedGap : ChineseGap);
    }

    private string Write()
    {
        var text = new StringBuilder();
        Glyph? before = null;
        foreach (var glyph in _glyphs)
        {
            if (before is { IsBlank: false } last && !glyph.IsBlank && glyph.Left - last.Right > Gap(last, glyph))
                text.Append(' ');
            if (!glyph.IsBlank)
                text.Append(glyph.Text);
            else if (before is not { IsBlank: true } || glyph.Text == "\u3000")
                text.Append(glyph.Text == "\u3000" ? '\u3000' : ' ');
            before = glyph;
        }

        return text.ToString();
    }
}
