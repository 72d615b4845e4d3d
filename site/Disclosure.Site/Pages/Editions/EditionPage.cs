using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Disclosure.Model.Differences;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using RazorSlices;

namespace Disclosure.Site.Pages.Editions;

/// <summary>An edition: what it is, who stood for it, and what it changed, in words.</summary>
public sealed record EditionPage : Page
{
    /// <summary>How much of a kind stands on the page; everything is in the files beside it.</summary>
    private const int MostShown = 200;

    /// <summary>The edition in words.</summary>
    public required EditionView View { get; init; }

    /// <summary>What readers saw changed.</summary>
    public required EditionDifference Difference { get; init; }

    /// <summary>Day, kind, scope, who stood for it.</summary>
    public required ImmutableArray<FactItem> Facts { get; init; }

    /// <summary>说明: what it publishes as approved though it does not agree, or lacks something.</summary>
    public ImmutableArray<FilingNote> Notes { get; init; } = [];

    /// <summary>What it changed and took down.</summary>
    public IEnumerable<RecordChangeView> Superseded =>
        Records.Where(change => change.IsSuperseding).Take(MostShown).Select(change => new RecordChangeView(this, change));

    /// <summary>What it brought.</summary>
    public ImmutableArray<RecordChange> Added => [.. Records.Where(change => !change.IsSuperseding).Take(MostShown)];

    /// <summary>The figures that followed, for readers.</summary>
    public FactTable? Following => Difference.Following.IsEmpty
        ? null
        : ChangeTables.Following.ForReaders(this, [.. Difference.Following.Take(MostShown)]) with
        {
            HidesCaption = true,
            CsvFile = ChangeTables.Following.FileName,
        };

    /// <summary>That more is in the files than on the page; nothing where all is here.</summary>
    public string? More => Records.Count(change => change.IsSuperseding) > MostShown
        || Records.Count(change => !change.IsSuperseding) > MostShown || Difference.Following.Length > MostShown
            ? string.Create(CultureInfo.InvariantCulture, $"各项只列出前 {MostShown} 个，全部在本页的 CSV 和 JSON 里。")
            : null;

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables =>
    [
        ChangeTables.Changes.Data(ChangeTables.RowsOf(View.Changes)),
        .. ChangeTables.Following.DataIfAny(Difference.Following),
    ];

    private IEnumerable<RecordChange> Records => View.Changes.Where(change => !change.IsText);

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => EditionSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteString("edition", View.Id);
        json.WriteString("kind", View.Word);
        json.WriteString("scope", View.Scope);
        if (View.Edition.Reason is { } reason)
            json.WriteString("reason", reason);
        json.WriteString("state", View.Edition.State.ToString());
        json.WriteStartArray("signatures");
        foreach (var signature in View.Signatures)
            json.WriteStringValue(signature);
        json.WriteEndArray();
        if (View.Awaited is { } awaited)
            json.WriteString("awaited", awaited);
        FilingNote.Write(json, Notes);
        DifferenceJson.WriteMembers(json, Difference);
    }
}
