using UglyToad.PdfPig.Core;

namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>A path while it is drawn, and what lines of a table it makes once it is stroked or filled.</summary>
internal sealed class DrawnPath
{
    // In points. A filled box of at most this is the breadth of a line.
    private const double Broadest = 3.2;

    // Of two boxes one within the other that are filled together, the space between is a frame.
    private const double BroadestFrame = 4;
    private const double Slant = 0.02;
    private const double Skew = 0.5;

    private readonly List<List<PdfPoint>> _parts = [];
    private bool _hasCurves;

    /// <summary>Whether anything is drawn.</summary>
    public bool IsEmpty => _parts.Count == 0;

    /// <summary>How many curves it has.</summary>
    public int Curves { get; private set; }

    /// <summary>A box around all of it.</summary>
    public Box Box => PrintedPages.Box.Around(_parts.SelectMany(part => part));

    /// <summary>Starts a part of it.</summary>
    public void Move(PdfPoint to) => _parts.Add([to]);

    /// <summary>Draws a straight line.</summary>
    public void Line(PdfPoint to) => Open(to).Add(to);

    /// <summary>Draws a curve.</summary>
    public void Curve(PdfPoint to)
    {
        Open(to).Add(to);
        _hasCurves = true;
        Curves++;
    }

    /// <summary>Goes back to where the part started.</summary>
    public void Close()
    {
        if (_parts.Count > 0 && _parts[^1] is { Count: > 1 } part)
            part.Add(part[0]);
    }

    /// <summary>The lines that are made by stroking it.</summary>
    public IEnumerable<Ruling> Stroked() => _parts.SelectMany(part => part.Zip(part.Skip(1), Straight)).OfType<Ruling>();

    /// <summary>The lines that are made by filling it.</summary>
    public IEnumerable<Ruling> Filled()
    {
        // The outline of a letter may be thin, too.
        if (_hasCurves)
            return [];
        var boxes = _parts.Where(part => part.Count > 1).Select(PrintedPages.Box.Around).ToList();
        if (boxes.Count == 2 && Frame(boxes[0], boxes[1]) is { } frame)
            return Ruling.Around(frame);
        return boxes.Where(box => Math.Min(box.Width, box.Height) <= Broadest).SelectMany(Thin);
    }

    private static IEnumerable<Ruling> Thin(Box box)
    {
        yield return Ruling.Along(box);
        // A dot of a dotted line may belong to a line either way.
        if (Math.Max(box.Width, box.Height) <= Broadest)
            yield return new Ruling(box.Width < box.Height, box.Width < box.Height ? box.Bottom : box.Left,
                box.Width < box.Height ? box.Left : box.Bottom, box.Width < box.Height ? box.Right : box.Top);
    }

    private static Box? Frame(Box one, Box other)
    {
        var (outer, inner) = one.Area >= other.Area ? (one, other) : (other, one);
        return outer.Contains(inner, 0) && inner.Contains(outer, BroadestFrame) && inner.Area > 0
            ? new Box((outer.Left + inner.Left) / 2, (outer.Bottom + inner.Bottom) / 2, (outer.Right + inner.Right) / 2,
                (outer.Top + inner.Top) / 2)
            : null;
    }

    private static Ruling? Straight(PdfPoint from, PdfPoint to)
    {
        var (across, up) = (Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y));
        if (up <= Math.Max(Skew, across * Slant) && across >= up)
            return new Ruling(true, (from.Y + to.Y) / 2, Math.Min(from.X, to.X), Math.Max(from.X, to.X));
        return across <= Math.Max(Skew, up * Slant)
            ? new Ruling(false, (from.X + to.X) / 2, Math.Min(from.Y, to.Y), Math.Max(from.Y, to.Y))
            : null;
    }

    private List<PdfPoint> Open(PdfPoint at)
    {
        if (_parts.Count == 0)
            _parts.Add([at]);
        return _parts[^1];
    }
}
