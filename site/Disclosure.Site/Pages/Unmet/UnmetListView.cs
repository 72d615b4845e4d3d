using System.Collections.Immutable;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.Unmet;

/// <summary>A list of targets for readers, a group for each project or unit, in the order of the rows.</summary>
/// <param name="Root">The page that shows it.</param>
/// <param name="Caption">What it lists.</param>
/// <param name="CsvFile">Its file beside the page.</param>
/// <param name="Groups">The groups.</param>
public sealed record UnmetListView(ILinkRoot Root, string Caption, string CsvFile, ImmutableArray<UnmetGroup> Groups)
{
    /// <summary>Whether results stand beside the promises; false for a list of promises alone.</summary>
    public bool HasResults { get; init; } = true;

    /// <summary>What stands first: whole groups of about as many targets as fit a phone.</summary>
    public UnmetListView First => this with { Groups = Groups[..CountOfFirst()] };

    /// <summary>What stands after it, closed at first on a phone; empty where all fit.</summary>
    public UnmetListView Rest => this with { Groups = Groups[CountOfFirst()..], IsContinued = true };

    /// <summary>Whether it goes on with a list above it, which has the file.</summary>
    public bool IsContinued { get; init; }

    /// <summary>How many targets it lists.</summary>
    public int Count => Groups.Sum(group => group.Rows.Length);

    private int CountOfFirst()
    {
        var (groups, rows) = (0, 0);
        while (groups < Groups.Length && (groups == 0 || rows + Groups[groups].Rows.Length <= LongIndex.LongestOpen))
            rows += Groups[groups++].Rows.Length;
        return groups;
    }

    /// <summary>A list of rows of which those of one project or unit follow each other.</summary>
    /// <param name="root">The page.</param>
    /// <param name="caption">What it lists.</param>
    /// <param name="csvFile">Its file.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="taken">The projects and units that lists above it have an anchor for; those of this one are added.</param>
    internal static UnmetListView Of(ILinkRoot root, string caption, string csvFile, ImmutableArray<UnmetRow> rows, HashSet<string> taken)
    {
        var groups = ImmutableArray.CreateBuilder<UnmetGroup>();
        for (var at = 0; at < rows.Length;)
        {
            var end = at + 1;
            while (end < rows.Length && rows[end].Subject.Code == rows[at].Subject.Code)
                end++;
            var code = rows[at].Subject.Code;
            groups.Add(new UnmetGroup(rows[at].Subject, taken.Add(code) ? UnmetBook.AnchorOf(code) : null, rows[at..end]));
            at = end;
        }

        return new UnmetListView(root, caption, csvFile, groups.DrainToImmutable());
    }
}
