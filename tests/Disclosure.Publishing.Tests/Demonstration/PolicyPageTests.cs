using AngleSharp.Dom;
using Disclosure.Model.Policies;

namespace Disclosure.Publishing.Tests.Demonstration;

[Collection(DemonstrationSite.Name)]
public sealed class PolicyPageTests(BuiltSite site)
{
    [Fact]
    public void The_page_of_clauses_shows_all_nineteen_with_their_subjects_in_order()
    {
        var rows = site.Pages["policy/index.html"].QuerySelectorAll("main tbody tr");

        Assert.Equal(
            Policy.Clauses.Select(clause => $"（{clause.Numeral()}）{clause.Subject()}"),
            rows.Select(row => string.Concat(row.Children.Take(2).Select(cell => cell.TextContent))));
        Assert.All(rows, row => Assert.All(row.Children, cell => Assert.NotEmpty(cell.TextContent)));
    }
}
