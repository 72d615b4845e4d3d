namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>A cell at the top of a page and the one at the end of the page before that stands in the same columns, if one does.</summary>
internal readonly record struct JoinedPair(JoinedCell Next, JoinedCell? Above)
{
    /// <summary>Whether no line stands between them.</summary>
    public bool IsOpen => Next.IsOpenAbove && Above is { IsOpenBelow: true };

    /// <summary>Whether one of them covers several rows.</summary>
    public bool IsTall => Next.EndRow - Next.Row > 1 || (Above is not null && IsTallAbove);

    /// <summary>Whether the one above covers several rows.</summary>
    public bool IsTallAbove => Above!.EndRow - Above.Row > 1;
}

/// <summary>
/// Where a table is parted by the end of a page. Some programs leave the line out where a cell goes on, others draw it and leave it to the
/// reader to see that.
/// </summary>
/// <param name="pairs">The cells at the top of the page.</param>
/// <param name="firstTextAbove">The first column of the last row of the page before in which text stands.</param>
internal sealed class JoinedSeam(List<JoinedPair> pairs, int firstTextAbove)
{
    /// <summary>Whether it is within a row.</summary>
    public bool IsWithinRow => pairs.TrueForAll(pair => pair.IsOpen) || (!pairs.Exists(pair => pair.IsOpen) && IsRestOfRow);

    // The long text of the row stops at the lower edge, and on the next page nothing stands in the row but the rest of it.
    private bool IsRestOfRow
    {
        get
        {
            if (!pairs.TrueForAll(pair => pair.Above is not null))
                return false;
            var tall = pairs.FindAll(pair => pair.Next.EndRow > 1);
            var row = pairs.FindAll(pair => pair.Next.EndRow == 1);
            return tall.TrueForAll(pair => pair.Next.IsBlank || pair.Above!.IsBlank)
                && row.Exists(pair => !pair.Next.IsBlank)
                && row.Exists(pair => pair.Next.IsBlank && !pair.Above!.IsBlank && !pair.IsTallAbove)
                && row.TrueForAll(pair => pair.Next.IsBlank || pair.Above!.IsFilled);
        }
    }

    /// <summary>The cells that go on over the end of the page, which is between rows.</summary>
    public List<JoinedPair> Merged(bool isOpenPossible) =>
        pairs.FindAll(pair => pair.Above is not null && ((isOpenPossible && pair.IsOpen) || IsLevel(pair)));

    // Left of the first text of a row stand levels, merged down, and their text is printed once, on one of the pages.
    private bool IsLevel(JoinedPair pair)
    {
        if (pair.Next.IsBlank)
            return !pair.Above!.IsBlank && pair.IsTall && pair.Next.Column < FirstText;
        return pair.Above!.IsBlank && pair.IsTallAbove && pair.Above.Column < firstTextAbove;
    }

    private int FirstText =>
        pairs.FindAll(pair => !pair.Next.IsBlank && pair.Next.EndRow == 1).Select(pair => pair.Next.Column).DefaultIfEmpty(0).Min();
}
