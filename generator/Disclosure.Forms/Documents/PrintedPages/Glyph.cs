namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>A character as it stands on a page, in points.</summary>
/// <param name="Text">What it says; <see cref="Damaged"/> where the file does not tell.</param>
/// <param name="X">Where its base line starts.</param>
/// <param name="Y">Where its base line starts.</param>
/// <param name="Width">Its length along the base line.</param>
/// <param name="Size">The size of its font.</param>
/// <param name="Turn">By how many quarters it is turned to the left: 0 is upright, 1 runs up the page.</param>
internal readonly record struct Glyph(string Text, double X, double Y, double Width, double Size, int Turn)
{
    /// <summary>What stands for a character that the file does not tell.</summary>
    public const string Damaged = "\uFFFD";

    // Of a font's size: the middle of a Chinese character and of a digit above its base line.
    private const double Middle = 0.35;

    /// <summary>Where it starts, if it is upright.</summary>
    public double Left => X;

    /// <summary>Where it ends, if it is upright.</summary>
    public double Right => X + Width;

    /// <summary>Whether nothing is printed of it.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>The middle of it on the page.</summary>
    public (double X, double Y) Centre
    {
        get
        {
            var (along, up) = (Width / 2, Size * Middle);
            return Turn switch
            {
                0 => (X + along, Y + up),
                1 => (X - up, Y + along),
                2 => (X - along, Y - up),
                _ => (X + up, Y - along),
            };
        }
    }

    /// <summary>The same on a page turned by <paramref name="quarters"/> to the right.</summary>
    public Glyph TurnedBack(int quarters)
    {
        var (x, y) = Turning.Back(X, Y, quarters);
        return this with { X = x, Y = y, Turn = (Turn - quarters + 4) % 4 };
    }
}
