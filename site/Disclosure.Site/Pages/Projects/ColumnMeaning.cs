using System.Collections.Immutable;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.Projects;

/// <summary>A column with its definition beside it, for those who choose columns or read a comparison.</summary>
/// <param name="Key">The column's key, as addresses spell it.</param>
/// <param name="Heading">Its heading, with its unit.</param>
/// <param name="Meaning">What it means: the glossary's plain words, then how it is counted here.</param>
/// <param name="TermHref">The glossary's entry; nothing where none explains it.</param>
/// <param name="IsAtFirst">Whether it is shown before anybody chose columns.</param>
public sealed record ColumnMeaning(string Key, string Heading, string Meaning, string? TermHref, bool IsAtFirst)
{
    /// <summary>The columns of a table that readers can choose from.</summary>
    internal static ImmutableArray<ColumnMeaning> Of<TRow>(
        PageContext context, ILinkRoot root, Table<TRow> table, ImmutableArray<ExplorerColumn<TRow>> columns) =>
        [.. columns.Select(column => Of(context, root, table.All.Single(one => one.Key == column.Key), column))];

    private static ColumnMeaning Of<TRow>(PageContext context, ILinkRoot root, Column<TRow> column, ExplorerColumn<TRow> chosen)
    {
        var term = context.Glossary.FirstOrDefault(term => term.Name == chosen.Term);
        return new ColumnMeaning(
            column.Key,
            column.Look.ReaderHeading(column.Heading),
            term?.Plain + chosen.Meaning,
            term is null ? null : $"{root.LinkTo(SitePaths.Glossary)}#{term.Name}",
            chosen.IsAtFirst);
    }
}
