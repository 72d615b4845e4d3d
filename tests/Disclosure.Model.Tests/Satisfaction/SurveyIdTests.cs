using System.Text.Json;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Model.Tests.Satisfaction;

public sealed class SurveyIdTests
{
    [Theory]
    [InlineData("2025-101001-002")]
    [InlineData("A")]
    [InlineData("-")]
    [InlineData("CONTENT")]
    [InlineData("con-1")]
    [InlineData("COM10")]
    public void Letters_digits_and_dashes_are_an_id_that_reads_as_it_is_written(string text)
    {
        var id = SurveyId.Parse(text);

        Assert.Equal((text, text, id), (id.Value, id.ToString(), SurveyId.TryParse(text)!.Value));
        Assert.Equal($"\"{text}\"", JsonSerializer.Serialize(id));
        Assert.Equal(id, JsonSerializer.Deserialize<SurveyId>($"\"{text}\""));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2025 101")]
    [InlineData("2025_101")]
    [InlineData("../2025")]
    [InlineData("调查")]
    [InlineData("x' OR '1'='1")]
    public void Anything_else_is_none(string? text)
    {
        Assert.Null(SurveyId.TryParse(text));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SurveyId>(JsonSerializer.Serialize(text)));
    }

    [Theory]
    [InlineData("CON")]
    [InlineData("aux")]
    [InlineData("Nul")]
    [InlineData("prn")]
    [InlineData("COM1")]
    [InlineData("lpt9")]
    public void A_name_that_no_folder_of_a_site_can_have_is_none(string text)
    {
        Assert.Null(SurveyId.TryParse(text));
        Assert.Equal(
            "是系统保留的名称，文件和网址存不下；调查编号只用英文字母、数字和“-”，最长 64 个字符", SurveyId.Objection(text));
        Assert.Throws<FormatException>(() => SurveyId.Parse(text));
    }

    [Theory]
    [InlineData("2025_101", "第 5 个字“_”（U+005F）不能用；调查编号只用英文字母、数字和“-”，最长 64 个字符")]
    [InlineData("101.", "第 4 个字“.”（U+002E）不能用；调查编号只用英文字母、数字和“-”，最长 64 个字符")]
    [InlineData("2О25", "第 2 个字“О”（U+041E）不能用；调查编号只用英文字母、数字和“-”，最长 64 个字符")]
    [InlineData("", "调查编号只用英文字母、数字和“-”，最长 64 个字符")]
    public void What_is_wrong_with_a_text_is_said(string text, string objection) => Assert.Equal(objection, SurveyId.Objection(text));

    [Fact]
    public void It_has_64_characters_at_most()
    {
        Assert.NotNull(SurveyId.TryParse(new string('1', 64)));
        Assert.Null(SurveyId.TryParse(new string('1', 65)));
    }

    [Fact]
    public void Capitals_tell_apart_and_order_is_that_of_the_characters()
    {
        SurveyId[] ids = [SurveyId.Parse("b"), SurveyId.Parse("a"), SurveyId.Parse("B")];

        Assert.Equal(["B", "a", "b"], ids.Order().Select(id => id.Value));
        Assert.NotEqual(ids[0], ids[2]);
    }
}
