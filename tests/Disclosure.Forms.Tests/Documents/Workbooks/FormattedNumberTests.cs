using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Documents.Workbooks;

namespace Disclosure.Forms.Tests.Documents.Workbooks;

public class FormattedNumberTests
{
    [Theory]
    [InlineData("0.973", "0.00%", "97.30%")]
    [InlineData("1", "0%", "100%")]
    [InlineData("65.06999999999999", "General", "65.07")]
    [InlineData("8827620.529999999", "#,##0.00", "8,827,620.53")]
    [InlineData("207.4538", "General", "207.4538")]
    [InlineData("1E-05", "General", "0.00001")]
    [InlineData("1.2E+3", "General", "1200")]
    [InlineData("-0.5", "0.0", "-0.5")]
    [InlineData("10", "0\"分\"", "10分")]
    [InlineData("44927", "yyyy/m/d", "2023/1/1")]
    [InlineData("44927", "yyyy\"年\"m\"月\"", "2023年1月")]
    [InlineData("0", "#,##0;-#,##0;\"-\"", "-")]
    [InlineData("12.5", "not [a format", "12.5")]
    public void A_number_is_read_as_a_person_sees_it(string stored, string format, string shown) =>
        Assert.Equal(shown, Show(stored, format).Text);

    [Fact]
    public void The_number_behind_the_text_has_the_digits_that_counted() =>
        Assert.Equal(65.07m, Show("65.06999999999999", "0").Number);

    [Fact]
    public void A_workbook_that_counts_days_from_1904_shows_the_same_day() =>
        Assert.Equal("2023/1/1", FormattedNumber.Show(new CellAddress(1, 1), "43465", "yyyy/m/d", is1904: true).Text);

    [Theory]
    [InlineData("NaN")]
    [InlineData("1E+300")]
    [InlineData("十二")]
    public void What_is_no_number_keeps_its_text(string stored)
    {
        var cell = Show(stored, "0.00");

        Assert.Equal((stored, null), (cell.Text, cell.Number));
    }

    [Theory]
    [InlineData("-5")]
    [InlineData("99999999")]
    public void A_day_outside_the_calendar_stays_a_number(string stored) =>
        Assert.Equal(stored, Show(stored, "yyyy/m/d").Text);

    private static GridCell Show(string stored, string format) =>
        FormattedNumber.Show(new CellAddress(1, 1), stored, format, is1904: false);
}
