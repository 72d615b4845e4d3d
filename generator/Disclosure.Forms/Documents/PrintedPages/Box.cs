using UglyToad.PdfPig.Core;

namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>A rectangle on a page, in points from its bottom left corner.</summary>
internal readonly record struct Box(double Left, double Bottom, double Right, double Top)
{
    /// <summary>The width.</summary>
    public double Width => Right - Left;

    /// <summary>The height.</summary>
    public double Height => Top - Bottom;

    /// <summary>The area.</summary>
    public double Area => Math.Max(0, Width) * Math.Max(0, Height);

    /// <summary>The smallest box around <paramref name="points"/>, of which there is at least one.</summary>
    public static Box Around(IEnumerable<PdfPoint> points)
    {
        var box = new Box(double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var point in points)
        {
            box = new Box(
                Math.Min(box.Left, point.X), Math.Min(box.Bottom, point.Y), Math.Max(box.Right, point.X), Math.Max(box.Top, point.Y));
        }

        return box;
    }

    /// <summary>Whether the point is within it.</summary>
    public bool Contains(double x, double y) => Left <= x && x <= Right && Bottom <= y && y <= Top;

    /// <summary>Whether <paramref name="other"/> is within it, give or take <paramref name="slack"/>.</summary>
    public bool Contains(Box other, double slack) =>
        Left - slack <= other.Left && other.Right <= Right + slack && Bottom - slack <= other.Bottom && other.Top <= Top + slack;

    /// <summary>What both cover; its right may be left of its left where that is nothing.</summary>
    public Box Intersect(Box other) => new(
        Math.Max(Left, other.Left), Math.Max(Bottom, other.Bottom), Math.Min(Right, other.Right), Math.Min(Top, other.Top));
}
