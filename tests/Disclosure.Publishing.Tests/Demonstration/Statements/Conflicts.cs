namespace Disclosure.Publishing.Tests.Demonstration.Statements;

/// <summary>Facts of which different things are said.</summary>
internal static class Conflicts
{
    public static IReadOnlyList<string> Among(IEnumerable<Statement> statements) =>
    [
        .. statements.GroupBy(statement => statement.Fact)
            .Where(fact => fact.Select(one => one.Value).Distinct().Count() > 1)
            .Select(fact => $"{fact.Key}: " + string.Join(" ≠ ", fact.GroupBy(one => one.Value).Select(Said))),
    ];

    private static string Said(IGrouping<string, Statement> same) =>
        $"{same.Key}（{same.First().Source} {same.First().Place}，共 {same.Count()} 处）";
}
