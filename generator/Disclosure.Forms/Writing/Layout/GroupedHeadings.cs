using Disclosure.Forms.Writing.Workbooks;

namespace Disclosure.Forms.Writing.Layout;

/// <summary>Column headings of a table; those spelt <c>whole:part</c> stand in a second row below a common heading.</summary>
/// <param name="headings">The headings, left to right.</param>
internal sealed class GroupedHeadings(IReadOnlyList<string> headings)
{
    /// <summary>How many rows they take.</summary>
    public int Rows { get; } = headings.Any(heading => heading.Contains(':')) ? 2 : 1;

    /// <summary>Lays them out over <paramref name="spans"/>, one a heading, and ends their rows.</summary>
    public void Lay(SheetBuilder sheet, IReadOnlyList<SheetSpan> spans)
    {
        for (var i = 0; i < headings.Count; i++)
        {
            var parts = headings[i].Split(':');
            if (parts.Length == 1)
                sheet.Put(spans[i].First, spans[i].Last, parts[0], CellLook.Heading, Rows);
            else if (i == 0 || !headings[i - 1].StartsWith(parts[0] + ":", StringComparison.Ordinal))
                sheet.Put(spans[i].First, spans[LastOf(i, parts[0])].Last, parts[0], CellLook.Heading);
        }

        sheet.EndRow();
        if (Rows == 1)
            return;
        for (var i = 0; i < headings.Count; i++)
        {
            if (headings[i].Split(':') is [_, var part])
                sheet.Put(spans[i].First, spans[i].Last, part, CellLook.Heading);
        }

        sheet.EndRow();
    }

    private int LastOf(int first, string whole)
    {
        var last = first;
        while (last + 1 < headings.Count && headings[last + 1].StartsWith(whole + ":", StringComparison.Ordinal))
            last++;
        return last;
    }
}
