using System.Globalization;
using Disclosure.Model.Indicators;
using Disclosure.Model.Tests.Specifications;

namespace Disclosure.Model.Tests.Indicators;

/// <summary>Runs every row of <c>indicator-values.md</c>, the reader's specification.</summary>
public sealed class IndicatorValueSpecificationTests
{
    private const string Specification = "Indicators/indicator-values.md";

    public static TheoryData<int, string[]> Rows()
    {
        var data = new TheoryData<int, string[]>();
        foreach (var (line, cells) in MarkdownTable.Rows(Specification, "写法"))
            data.Add(line, cells);
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_row_of_the_specification_holds(int line, string[] cells)
    {
        Assert.True(cells.Length == 9, $"Line {line} has {cells.Length} cells.");
        var value = IndicatorValueReader.Read(cells[0], CellOrNothing(cells[1]), CellOrNothing(cells[2]));
        Assert.Equal(string.Join(" | ", cells[3..]), Describe(value));
    }

    [Fact]
    public void The_specification_has_at_least_eighty_rows() => Assert.True(Rows().Count >= 80);

    private static string? CellOrNothing(string cell) => cell.Length == 0 ? null : cell;

    private static string Describe(IndicatorValue value) => string.Join(
        " | ",
        KindName(value.Kind),
        Sign(value.Comparison),
        Text(value.Number),
        value.Date is { } date ? $"{date}{(value.EndDate is { } end ? $" → {end}" : "")}" : Text(value.Upper),
        value.MeasureUnit ?? "",
        value.IsUnderstood ? "是" : "否");

    private static string Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "≥",
        Comparison.AtMost => "≤",
        Comparison.Equal => "=",
        Comparison.MoreThan => ">",
        Comparison.LessThan => "<",
        _ => "",
    };

    private static string KindName(IndicatorValueKind kind) => kind switch
    {
        IndicatorValueKind.Number => "数值",
        IndicatorValueKind.Percent => "百分比",
        IndicatorValueKind.Money => "金额",
        IndicatorValueKind.Date => "日期",
        IndicatorValueKind.Range => "区间",
        IndicatorValueKind.Qualitative => "文字",
        _ => "空",
    };
}
