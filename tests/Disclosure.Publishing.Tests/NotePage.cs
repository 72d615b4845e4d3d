using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.NotFound;
using RazorSlices;

namespace Disclosure.Publishing.Tests;

/// <summary>A page for tests of the pipeline, with one table and one fact.</summary>
internal sealed record NotePage : Page
{
    public string Fact { get; init; } = "事实";

    public override ImmutableArray<DataTable> Tables =>
    [
        new("rows", "行", [new("name", "名称"), new("amount", "金额（元）")], [["甲", 1.50m], ["乙", DataCell.Empty]]),
    ];

    public override RazorSlice ToSlice() => NotFoundSlice.Create(new NotFoundPage { Site = Site, Path = Path, Title = Title });

    public override void WriteFacts(Utf8JsonWriter json) => json.WriteString("fact", Fact);
}
