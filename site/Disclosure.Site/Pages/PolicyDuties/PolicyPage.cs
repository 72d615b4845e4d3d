using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Disclosure.Model.Policies;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.Articles;
using RazorSlices;

namespace Disclosure.Site.Pages.PolicyDuties;

/// <summary>The policy, clause by clause and duty by duty, with where each is seen on this site, or that it is not and why.</summary>
public sealed record PolicyPage : Page
{
    /// <summary>The nineteen clauses.</summary>
    public required ImmutableArray<DutyClause> Clauses { get; init; }

    /// <summary>What else is said of the policy: its title and text; nothing where no article is written.</summary>
    public (string Title, Prose Body)? More { get; init; }

    /// <summary>Other articles of the policy, on pages of their own.</summary>
    public ImmutableArray<ArticleLink> Links { get; init; } = [];

    /// <summary>The clauses by the parts they stand in.</summary>
    public IEnumerable<IGrouping<PolicyPart, DutyClause>> Parts => Clauses.GroupBy(clause => clause.Clause.Part());

    /// <summary>How many duties there are, and how many of them are served.</summary>
    public ImmutableArray<FigureTile> Tiles =>
    [
        new("条款", Count(Clauses.Length), "条"),
        new("要求", Count(Rows.Count()), "项"),
        .. Enum.GetValues<DutyState>().Select(state => new FigureTile(DutyTable.StateOf(state).Text, Count(CountOf(state)), "项")),
    ];

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables => [DutyTable.Duties.Data(Rows)];

    private IEnumerable<DutyRow> Rows => Clauses.SelectMany(clause => clause.Duties);

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => PolicySlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        json.WriteNumber("clauses", Clauses.Length);
        json.WriteNumber("duties", Rows.Count());
        json.WriteNumber("served", CountOf(DutyState.Served));
        json.WriteNumber("partly", CountOf(DutyState.Partly));
        json.WriteNumber("none", CountOf(DutyState.None));
        if (More is { Body: var body })
            json.WriteString("html", body.Html.Value);
        json.WriteStartArray("articles");
        foreach (var link in Links)
            json.WriteStringValue(link.Path);
        json.WriteEndArray();
    }

    private int CountOf(DutyState state) => Rows.Count(row => row.State == state);

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
