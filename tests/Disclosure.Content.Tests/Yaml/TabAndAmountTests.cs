namespace Disclosure.Content.Tests.Yaml;

public class TabAndAmountTests
{
    private const string Tab = "行首用了制表符(Tab)，缩进只能用空格。";

    [Theory]
    [InlineData("form: unit\naliases:\n\t- 甲\n\t- 乙\nname: 教育局\n", 3)]
    [InlineData("form: unit\nname: 教育局\n\tkind: 部门\n", 3)]
    [InlineData("form: unit\naliases:\n  \t- 甲\n", 3)]
    [InlineData("\tform: unit\n", 1)]
    [InlineData("form: unit\nfunctions: |\n  一\n  \t二\n\tkind: 部门\n", 5)]
    public void A_tab_that_indents_is_told_at_its_own_line(string text, int line)
    {
        using var folder = new SmallFolder();
        folder.With("units/101.yaml", text);

        Assert.Equal([$"DISC1006 units/101.yaml:{line} {Tab}"], folder.Findings());
    }

    [Fact]
    public void A_tab_within_a_text_is_kept()
    {
        using var folder = new SmallFolder();
        folder.With("units/101.yaml", "form: unit\ncode: \"101\"\nname: 教育局\nkind: 部门\nfunctions: |\n  一\n  \t二\n");

        Assert.Empty(folder.Findings());
        Assert.Equal("一\n\t二\n", Assert.Single(folder.Read().Records.Units).Functions);
    }

    [Theory]
    [InlineData("3,200,000.00", "带了千分位分隔符：写成 3200000.00。")]
    [InlineData("1,000,000,000", "带了千分位分隔符：写成 1000000000.00。")]
    [InlineData("-1,000", "带了千分位分隔符：写成 -1000.00。")]
    [InlineData("3，200，000.00", "带了千分位分隔符：写成 3200000.00。")]
    [InlineData("3 200 000", "带了千分位分隔符：写成 3200000.00。")]
    [InlineData("320万元", "带了单位“万元”，金额一律以元为单位：写成 3200000.00。")]
    [InlineData("3,200.5万", "带了单位“万元”，金额一律以元为单位：写成 32005000.00。")]
    [InlineData("¥3200000.00元", "带了货币单位：写成 3200000.00。")]
    [InlineData("三百万", "应为以元为单位的金额，如 12800000.00。")]
    [InlineData("1.234", "应为以元为单位的金额，如 12800000.00。")]
    public void An_amount_as_tables_show_it_is_told_with_how_it_is_written(string amount, string remark)
    {
        Assert.Contains($"“budget”写的是“{amount}”，{remark}", FindingOf($"  - kind: 年度资金总额\n    budget: {amount}"), StringComparison.Ordinal);
        Assert.Contains($"“budget”写的是“{amount}”，{remark}", FindingOf($"  - {{kind: 年度资金总额, budget: {amount}}}"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_a_comma_takes_apart_is_told_as_such() => Assert.Contains(
        "花括号里的文字有英文逗号的，要加引号", FindingOf("  - {kind: 其他资金, label: 甲,乙}"), StringComparison.Ordinal);

    // The one finding about the row of funds.
    private static string FindingOf(string funds)
    {
        using var folder = new SmallFolder();
        folder.With(
            "years/2025/budget/projects/p1.yaml",
            $$"""
            form: project-target
            code: p1
            year: 2025
            name: 校舍维修
            department: "101"
            unit: "101"
            funds:
            {{funds}}
            goal: {expected: 维修校舍}
            indicators: []
            """);
        return Assert.Single(
            folder.Findings(),
            finding => new[] { "p1.yaml:8 ", "p1.yaml:9 " }.Any(place => finding.Contains(place, StringComparison.Ordinal)));
    }
}
