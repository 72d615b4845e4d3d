using Disclosure.Model.Calendar;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Tests.Indicators;

public sealed class IndicatorValueReaderTests
{
    [Fact]
    public void September_and_July_are_dates_and_never_seven_ninths()
    {
        var target = IndicatorValueReader.Read("9月前");
        var actual = IndicatorValueReader.Read("7月");
        Assert.Equal(new PartialDate(null, 9, null), target.Date);
        Assert.Equal(new PartialDate(null, 7, null), actual.Date);
        Assert.Null(target.Number);
        Assert.Null(actual.Number);
    }

    [Fact]
    public void An_operator_that_was_not_written_stays_unstated() =>
        Assert.Equal(Comparison.Unstated, IndicatorValueReader.Read("735人次").Comparison);

    [Fact]
    public void Three_cells_keep_their_text_as_one_cell_would_hold_it() =>
        Assert.Equal("﹦72890元", IndicatorValueReader.Read("72890", "﹦", "元").Raw);

    [Fact]
    public void An_operator_after_the_number_stays_after_it() =>
        Assert.Equal("95%以上", IndicatorValueReader.Read("95", "以上", "%").Raw);

    [Fact]
    public void A_value_marked_qualitative_in_its_own_cell_says_so_only_where_it_would_be_read_otherwise()
    {
        Assert.Equal("优良中低差", IndicatorValueReader.Read("优良中低差", "定性").Raw);
        Assert.Equal("定性：95", IndicatorValueReader.Read("95", "定性").Raw);
    }

    [Fact]
    public void An_operator_and_a_unit_without_a_value_are_no_value() =>
        Assert.True(IndicatorValueReader.Read("", "≥", "%").IsEmpty);

    [Fact]
    public void A_line_broken_within_a_cell_is_one_value() =>
        Assert.Equal(new PartialDate(null, 12, null), IndicatorValueReader.Read("12月底\n前完成").Date);

    [Fact]
    public void Long_prose_is_words_even_with_numbers_in_it()
    {
        var prose = string.Concat(Enumerable.Repeat("完成3个小区改造，", 20));
        var value = IndicatorValueReader.Read(prose);
        Assert.Equal((IndicatorValueKind.Qualitative, true), (value.Kind, value.IsUnderstood));
    }

    [Fact]
    public void A_cell_of_a_million_characters_is_read_as_prose() =>
        Assert.Equal(IndicatorValueKind.Qualitative, IndicatorValueReader.Read(new string('9', 1_000_000)).Kind);

    [Fact]
    public void What_is_not_understood_has_no_number_date_or_unit()
    {
        var value = IndicatorValueReader.Read("9%0");
        Assert.Equal(new IndicatorValue { Raw = "9%0", Kind = IndicatorValueKind.Qualitative, IsUnderstood = false }, value);
    }
}
