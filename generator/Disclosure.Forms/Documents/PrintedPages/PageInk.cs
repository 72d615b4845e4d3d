namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>Gathers what is drawn on a page, as far as it can be seen.</summary>
internal sealed class PageInk(Box bounds, ReadingBudget budget)
{
    // In points: nothing on a sheet of paper is farther away than this.
    private const double Farthest = 100_000;

    private readonly Stack<Box> _clips = new([bounds]);
    private readonly List<Glyph> _glyphs = [];
    private readonly List<Ruling> _rulings = [];
    private double _cover;
    private int _curves;
    private int _cut;

    /// <summary>The part of the page that can be drawn on.</summary>
    public Box Clip => _clips.Peek();

    /// <summary>What is clipped from here on is so until <see cref="Restore"/>.</summary>
    public void Save() => _clips.Push(Clip);

    /// <summary>Back to the clip of the last <see cref="Save"/>.</summary>
    public void Restore()
    {
        if (_clips.Count > 1)
            _clips.Pop();
    }

    /// <summary>Only what is within <paramref name="box"/> can be seen.</summary>
    public void ClipTo(Box box)
    {
        var clip = _clips.Pop();
        _clips.Push(clip.Intersect(box));
    }

    /// <summary>A character was drawn.</summary>
    public void Add(Glyph glyph)
    {
        budget.AddGlyph();
        var (x, y) = glyph.Centre;
        if (!IsNear(x) || !IsNear(y) || !double.IsFinite(glyph.Size) || glyph.Size <= 0)
            return;
        if (Clip.Contains(x, y))
            _glyphs.Add(glyph);
        else if (!glyph.IsBlank && bounds.Contains(x, y))
            _cut++;
    }

    /// <summary>Lines were drawn.</summary>
    public void Add(IEnumerable<Ruling> rulings)
    {
        foreach (var ruling in rulings)
        {
            budget.AddOperation();
            var seen = ruling.Box.Intersect(Clip);
            if (IsNear(seen.Left) && IsNear(seen.Right) && IsNear(seen.Bottom) && IsNear(seen.Top)
                && seen.Left <= seen.Right && seen.Bottom <= seen.Top)
                _rulings.Add(ruling.IsHorizontal
                    ? new Ruling(true, ruling.At, seen.Left, seen.Right)
                    : new Ruling(false, ruling.At, seen.Bottom, seen.Top));
        }
    }

    /// <summary>A picture was drawn; a very thin one is a line.</summary>
    public void AddPicture(Box box, double broadestLine)
    {
        budget.AddOperation();
        if (Math.Min(box.Width, box.Height) <= broadestLine)
            Add([Ruling.Along(box)]);
        else if (bounds.Area > 0)
            _cover = Math.Max(_cover, box.Intersect(Clip).Area / bounds.Area);
    }

    /// <summary>Curves were drawn.</summary>
    public void AddCurves(int curves) => _curves = Math.Min(_curves + curves, int.MaxValue / 2);

    /// <summary>The page.</summary>
    public PdfPage Build(int number, int notes) => new(number, bounds, _glyphs, _rulings)
    {
        PictureCover = double.IsFinite(_cover) ? _cover : 0,
        Curves = _curves,
        Notes = notes,
        Cut = _cut,
    };

    private static bool IsNear(double value) => Math.Abs(value) <= Farthest;
}
