using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Model.Evaluations;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using RazorSlices;

namespace Disclosure.Site.Pages.Evaluations;

/// <summary>All evaluations by others than the one who spent: key evaluations first, then departments', then rechecks.</summary>
public sealed record EvaluationsPage : Page
{
    /// <summary>The evaluations, newest year first.</summary>
    public required ImmutableArray<EvaluationEntry> Entries { get; init; }

    /// <summary>
    /// What follows evaluations: what was mended, what it did to the budget, how self-evaluations stand beside what others say.
    /// </summary>
    public required ImmutableArray<SwitchLink> Following { get; init; }

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Evaluations;

    /// <inheritdoc/>
    public override ColumnTags? Column => new(Title, Description ?? Title, "绩效评价,重点评价,抽查复核,综合绩效评价", "绩效评价");

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables => [EvaluationTables.Evaluations.Data(Entries)];

    /// <summary>The evaluations of a kind.</summary>
    public ImmutableArray<EvaluationEntry> Of(EvaluationKind kind) => [.. Entries.Where(entry => entry.Kind == kind)];

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => EvaluationsSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json) => json.WriteNumber("evaluations", Entries.Length);
}
