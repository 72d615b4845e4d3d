using Disclosure.Forms.Report;
using Disclosure.Forms.Tests.Making;
using Disclosure.Forms.Tests.RealTables;
using Xunit.Abstractions;

namespace Disclosure.Forms.Tests.Cases;

public sealed class CaseTests(ITestOutputHelper output)
{
    /// <summary>Every value beside an input is read; but for one that can't be known from it.</summary>
    [CasesTheory]
    [InlineData("03_chengan_minzheng_2020.xlsx")]
    [InlineData("03_chengan_minzheng_2020.html")]
    [InlineData("04_yueyangxian_nongtian_2022_target.docx")]
    [InlineData("04_yueyangxian_nongtian_2022_target.html")]
    [InlineData("06_zhongxian_shengzhu_2022_target.xlsx", "head 主管部门")]
    [InlineData("06_zhongxian_shengzhu_2022_target.html", "head 主管部门")]
    [InlineData("11_shandong_tudi_pingjia_2018.docx")]
    [InlineData("21_fengjie_yingji_2023_target.xlsx")]
    [InlineData("21_fengjie_yingji_2023_target.html")]
    [InlineData("numbers_as_shown.xlsx")]
    [InlineData("biff_empty_formula.xls", "head 总得分")]
    public void Every_value_of_a_small_input_is_read_right(string file, string? left = null)
    {
        var result = ImportFolder.Import(CaseFiles.PathOf(file));
        output.WriteLine(ImportText.Write(result));

        var comparison = new TableComparison(CaseFiles.ValuesOf(file), result).Run();

        output.WriteLine($"MEASURE {file}: {comparison.Compared - comparison.Differences.Count} of {comparison.Compared}");
        foreach (var row in result.Records.SelectMany(record => record.Draft.Indicators))
            output.WriteLine($"{row.Level1}|{row.Level2}|{row.Level3}|{row.Target.Raw}|{row.Result?.Actual.Raw}|{row.Weight}");
        Assert.DoesNotContain(
            comparison.Differences, difference => left is null || !difference.StartsWith(left, StringComparison.Ordinal));
    }
}
