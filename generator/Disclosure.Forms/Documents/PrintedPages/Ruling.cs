namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>A line of a table as drawn: a stroke, or as often a thin filled rectangle.</summary>
/// <param name="IsHorizontal">Whether it runs across the page.</param>
/// <param name="At">Its height on the page where it runs across, else its distance from the left.</param>
/// <param name="From">Where it starts, from the left or from below.</param>
/// <param name="To">Where it ends.</param>
internal readonly record struct Ruling(bool IsHorizontal, double At, double From, double To)
{
    /// <summary>The length.</summary>
    public double Length => To - From;

    /// <summary>The box without breadth that it is.</summary>
    public Box Box => IsHorizontal ? new Box(From, At, To, At) : new Box(At, From, At, To);

    /// <summary>The line through the middle of a long box.</summary>
    public static Ruling Along(Box box) => box.Width >= box.Height
        ? new Ruling(true, (box.Bottom + box.Top) / 2, box.Left, box.Right)
        : new Ruling(false, (box.Left + box.Right) / 2, box.Bottom, box.Top);

    /// <summary>The four sides of a box.</summary>
    public static IEnumerable<Ruling> Around(Box box) =>
    [
        new(true, box.Bottom, box.Left, box.Right), new(true, box.Top, box.Left, box.Right),
        new(false, box.Left, box.Bottom, box.Top), new(false, box.Right, box.Bottom, box.Top),
    ];
}
