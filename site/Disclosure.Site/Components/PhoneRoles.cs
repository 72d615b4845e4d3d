using System.Collections.Immutable;

namespace Disclosure.Site.Components;

/// <summary>
/// What a narrow screen shows of a table's rows: the name, and in the line below the first amount or share, the first points (or, where
/// there is neither, the first figure), the first state and every way to another page. The rest is there when asked for. A table of few
/// columns or rows shows everything.
/// </summary>
internal static class PhoneRoles
{
    private const int FewColumns = 3;
    private const int Pair = 2;
    private const int FewRows = 2;

    /// <summary>The role of each column of a table; the first one's is of no meaning.</summary>
    public static ImmutableArray<PhoneRole> Of(FactTable table)
    {
        if (table.Columns.Length <= FewColumns || table.Rows.Count <= FewRows)
            return [.. table.Columns.Select(_ => PhoneRole.Fact)];
        var kinds = table.Columns.Select((column, i) => KindOf(table, column, i)).ToArray();
        HashSet<int> facts = [FirstOf(FactKind.Money), FirstOf(FactKind.Points)];
        facts.Remove(-1);
        if (facts.Count == 0)
            facts.Add(FirstOf(FactKind.Figure));
        facts.Add(FirstOf(FactKind.State));
        facts.Remove(-1);
        return
        [
            .. table.Columns.Select((column, i) => column.Phone
                ?? (facts.Contains(i) || kinds[i] == FactKind.Link || (facts.Count == 0 && i == 1) ? PhoneRole.Fact : PhoneRole.More)),
        ];

        int FirstOf(FactKind kind) => Array.IndexOf(kinds, kind, 1);
    }

    /// <summary>
    /// The classes that tell the style sheet, each with a space before: once for the table and not with every cell, where they would weigh.
    /// <c>m3</c>: the third column comes when asked for; <c>s4</c>: the fourth says by itself what it is; <c>pair</c>: a row is a name and
    /// one fact, which stand in one line where there is room.
    /// </summary>
    public static string ClassesOf(FactTable table, ImmutableArray<PhoneRole> roles) =>
        (table.Columns.Length == Pair ? " pair" : "")
        + string.Concat(table.Columns.Select((column, i) => i == 0 ? "" : ClassOf(table, column, roles[i], i)));

    private static string ClassOf(FactTable table, FactColumn column, PhoneRole role, int index) =>
        (role == PhoneRole.More ? $" m{index + 1}" : "")
        + (column.PhoneLabel is null && KindOf(table, column, index) is FactKind.State or FactKind.Link ? $" s{index + 1}" : "");

    // One in whose rows a state stands is one of states, whatever it was declared as.
    private static FactKind KindOf(FactTable table, FactColumn column, int index) =>
        column.Kind == FactKind.Words && table.Rows.Any(row => row[index] is { Badge: not null, Text: null or "" })
            ? FactKind.State
            : column.Kind;
}
