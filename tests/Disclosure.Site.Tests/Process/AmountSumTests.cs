using System.Text;
using System.Text.Json;
using Disclosure.Model.Amounts;
using Disclosure.Site.Process;

namespace Disclosure.Site.Tests.Process;

public sealed class AmountSumTests
{
    private static readonly (decimal? Yuan, string? Why)[] Rows =
        [(10_000m, null), (null, "未安排"), (25_000m, null), (null, "不予公开"), (null, "未安排"), (null, null)];

    [Fact]
    public void A_sum_says_what_is_not_in_it_and_why()
    {
        var sum = AmountSum.Of(Rows, row => row.Yuan is { } yuan ? Money.FromYuan(yuan) : null, row => row.Why);

        Assert.Equal(Money.FromYuan(35_000m), sum.Sum);
        Assert.Equal("不含：未安排 2 个、不予公开 1 个、没有写金额 1 个", sum.Note);
        Assert.Equal(("3.5", "万元"), (sum.Tile("合计").Value, sum.Tile("合计").Unit));
    }

    [Fact]
    public void Where_no_row_has_an_amount_there_is_no_sum_and_none_is_said_to_be_nothing()
    {
        var sum = AmountSum.Of(Rows.Where(row => row.Yuan is null), _ => null, row => row.Why);

        Assert.Null(sum.Sum);
        Assert.Equal("—", sum.Tile("合计").Value);
    }

    [Theory]
    [InlineData(1, """{"all":{"sum":10000,"missing":[]}}""")]
    [InlineData(0, """{"all":{"sum":null,"missing":[]}}""")]
    public void The_data_always_have_the_sum_and_say_null_where_there_is_none(int rows, string expected)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            AmountSum.Of(Rows.Take(rows), row => Money.FromYuan(row.Yuan!.Value), _ => null).Write(json, "all");
            json.WriteEndObject();
        }

        Assert.Equal(expected, Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Where_every_row_has_one_nothing_is_missing() =>
        Assert.Null(AmountSum.Of(Rows.Take(1), row => Money.FromYuan(row.Yuan!.Value), _ => null).Note);
}
