using System.Globalization;
using CsCheck;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Tests.Indicators;

public sealed class IndicatorValueProperties
{
    private const string Signs = "0123456789.,-~≥≤=%％（）()年月日前底至到以上内下元个人次/优及时无—　 定性";

    private static readonly Gen<string> Anything = Gen.OneOf(
        Gen.String,
        Gen.Int[0, char.MaxValue].Select(code => (char)code).Array[0, 40].Select(characters => new string(characters)),
        Gen.Char[Signs].Array[0, 24].Select(characters => new string(characters)));

    private static readonly Gen<string> Numbers = Gen.Decimal[0m, 1_000_000m]
        .Select(number => decimal.Round(number, 2).ToString(CultureInfo.InvariantCulture));

    private static readonly Gen<string> Operators =
        Gen.OneOf("≥", "≧", ">=", "不少于", "不低于", "大于", ">", "≤", "≦", "<=", "不超过", "<", "小于", "=", "﹦", "═", "等于", "");

    private static readonly Gen<string> Units = Gen.OneOf("%", "个", "人次", "元", "万元", "元/人", "户", "百分比", "(%)", "");

    [Fact]
    public void Nothing_that_is_written_makes_the_reader_throw_and_all_of_it_is_kept() =>
        Anything.Sample(raw => IndicatorValueReader.Read(raw).Raw == raw, iter: RandomCases.Of(2_000));

    [Fact]
    public void Cells_of_anything_never_throw_and_read_again_the_same() =>
        Gen.Select(Anything, Anything, Anything).Sample(
            (raw, comparison, unit) =>
            {
                var value = IndicatorValueReader.Read(raw, comparison, unit);
                return IndicatorValueReader.Read(value.Raw) == value;
            },
            iter: RandomCases.Of(2_000));

    [Fact]
    public void Full_width_and_half_width_spellings_read_the_same() =>
        Anything.Where(raw => raw.Trim().Length == raw.Length).Sample(
            raw => IndicatorValueReader.Read(FullWidth(raw)) with { Raw = raw } == IndicatorValueReader.Read(raw),
            iter: RandomCases.Of(2_000));

    [Fact]
    public void Three_cells_mean_what_one_cell_means() =>
        Gen.Select(Operators, Numbers, Units).Sample(
            (comparison, number, unit) =>
                IndicatorValueReader.Read(number, comparison, unit) == IndicatorValueReader.Read(comparison + number + unit));

    [Fact]
    public void A_number_is_read_as_the_number_it_is() =>
        Gen.Select(Numbers, Units).Where((number, unit) => unit.Length > 0 || !CouldBeMonth(number)).Sample((number, unit) =>
            IndicatorValueReader.Read(number + unit).Number == decimal.Parse(number, CultureInfo.InvariantCulture));

    [Fact]
    public void A_bare_number_that_could_be_a_month_is_not_guessed_at() =>
        Gen.Select(Gen.Int[1900, 2099], Gen.Int[1, 12]).Sample((year, month) =>
            !IndicatorValueReader.Read(string.Create(CultureInfo.InvariantCulture, $"{year}.{month:00}")).IsUnderstood);

    [Fact]
    public void A_number_with_thousands_separators_is_the_same_number() =>
        Gen.Decimal[0m, 1_000_000_000m].Select(number => decimal.Round(number, 2)).Sample(number =>
            IndicatorValueReader.Read(number.ToString("#,##0.00", CultureInfo.InvariantCulture) + "元").Number == number);

    [Fact]
    public void Every_day_of_the_calendar_is_read() =>
        Gen.Int[0, 36_000].Select(days => new DateOnly(2000, 1, 1).AddDays(days)).Sample(day =>
        {
            var value = IndicatorValueReader.Read(string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日"));
            return value.Date is { } date && (date.Year, date.Month, date.Day) == (day.Year, day.Month, day.Day);
        });

    /// <summary>Whether it is written like <c>2023.07</c>, which the reader leaves alone on purpose.</summary>
    private static bool CouldBeMonth(string number) =>
        number is [_, _, _, _, '.', _, _] && decimal.Parse(number, CultureInfo.InvariantCulture) is >= 1900m and < 2100m and var value
        && value % 1m is >= 0.01m and <= 0.12m;

    private static string FullWidth(string text) =>
        string.Concat(text.Select(character => character is > ' ' and < '\u007F' ? (char)(character + 0xFEE0) : character));
}
