using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure.Model.Amounts;
using Disclosure.Model.Approvals;
using Disclosure.Model.Budgets;
using Disclosure.Model.Fields.Json;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Registry.Schemas;
using Disclosure.Site.Data;
using NJsonSchema;
using static Disclosure.Site.Tests.SampleRecords;

namespace Disclosure.Site.Tests.Data;

/// <summary>Records as data: the spellings of the contract, whatever the demonstration happens to hold.</summary>
public sealed class RecordFactsTests
{
    [Theory]
    [InlineData("80~90分", """{"raw":"80~90分","kind":"range","lower":80,"upper":90,"unit":"分"}""")]
    [InlineData("2025年12月底前", """{"raw":"2025年12月底前","kind":"date","operator":"<=","value":"2025-12"}""")]
    [InlineData("9月前", """{"raw":"9月前","kind":"date","operator":"<=","value":"--09"}""")]
    [InlineData("2023.07-2024.01", """{"raw":"2023.07-2024.01","kind":"date","value":"2023-07","endDate":"2024-01"}""")]
    [InlineData("≥95.50%", """{"raw":"≥95.50%","kind":"percent","operator":">=","value":95.5,"unit":"%"}""")]
    [InlineData("", """{"raw":"","kind":"none"}""")]
    public void A_value_says_what_was_written_and_what_it_means(string raw, string json) =>
        Assert.Equal(json, Facts(Target(Open, Promise("指标", raw, 50m))).GetProperty("indicators")[0].GetProperty("target").GetRawText());

    [Fact]
    public async Task What_is_written_fits_the_schema_of_its_kind_and_says_nothing_of_its_handling()
    {
        var target = Target(Open, Promise("范围", "80~90分", 50m), Promise("期间", "2023.07-2024.01", 50m)) with
        {
            Source = "表.xlsx",
            Withheld = new Withholding("依据", "理由"),
        };
        var years = $$$"""[{"year":2026,"target":{{{Facts(target).GetRawText()}}}}]""";
        var twin = $$$"""{"title":"项目","path":"p/","source":"局","facts":{"years":{{{years}}}},"tables":{}}""";

        Assert.Empty((await JsonSchema.FromJsonAsync(DataSchema.Text())).Validate(twin));
        Assert.All(["source", "approval", "withheld"], key => Assert.False(Facts(target).TryGetProperty(key, out _)));
    }

    [Fact]
    public void A_share_that_a_form_states_keeps_all_its_digits_in_tables()
    {
        var self = Self() with { Funds = new Funds([new FundLine { Kind = FundKind.Total, Rate = Percentage.FromPercent(94.0833m) }]) };
        var records = ApprovedSet.Of(Portal, [.. Units, self, AccountsAct(new DateOnly(2026, 8, 20))]);
        var table = SamplePages.Project(records).Tables.Single(table => table.Key == "funds");
        var rate = Assert.Single(table.Rows)[table.Columns.Select(column => column.Key).ToList().IndexOf("rate")];

        Assert.Equal(("94.0833%", 0.940833m), (rate.Text, rate.Number));
    }

    private static JsonElement Facts(IDisclosureRecord record)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            RecordFacts.Write(json, record, code => code.Value);
        return JsonDocument.Parse(Encoding.UTF8.GetString(buffer.WrittenSpan)).RootElement;
    }
}
