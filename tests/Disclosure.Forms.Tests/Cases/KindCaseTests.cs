using System.Globalization;
using System.Text.Json;
using Disclosure.Content.Records;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Import;
using Disclosure.Forms.Reading.Kinds;
using Disclosure.Forms.Report;
using Disclosure.Forms.Tests.Making;
using Disclosure.Forms.Tests.RealTables;
using Disclosure.Model.Calendar;
using Xunit.Abstractions;

namespace Disclosure.Forms.Tests.Cases;

/// <summary>
/// What small inputs that were once taken for something else are taken for.
/// </summary>
public sealed class KindCaseTests(ITestOutputHelper output)
{
    [CasesTheory]
    [InlineData("03_chengan_minzheng_2020.xlsx")]
    [InlineData("03_chengan_minzheng_2020.html")]
    [InlineData("06_zhongxian_shengzhu_2022_target.xlsx")]
    [InlineData("06_zhongxian_shengzhu_2022_target.html")]
    [InlineData("09_tianjiaan_jiuye_2024.html")]
    [InlineData("11_shandong_tudi_pingjia_2018.docx")]
    [InlineData("17_chuzhou_sanzhi_2022.html")]
    public void A_form_is_the_kind_that_it_is(string file)
    {
        var result = Import(file);
        var expected = Expectation(file).GetProperty("form").GetString();

        var record = Assert.Single(result.Records);
        Assert.Equal(expected, record.Draft.Kind.Id());
        Assert.Equal(ImportOutcome.New, record.Outcome);
    }

    /// <summary>Head and funds; the rows of indicators are held elsewhere.</summary>
    [CasesTheory]
    [InlineData("03_chengan_minzheng_2020.xlsx", "fund")]
    [InlineData("03_chengan_minzheng_2020.html", "fund")]
    [InlineData("06_zhongxian_shengzhu_2022_target.xlsx", "head", "fund")]
    [InlineData("06_zhongxian_shengzhu_2022_target.html", "head", "fund")]
    [InlineData("09_tianjiaan_jiuye_2024.html", "head", "fund", "row")]
    [InlineData("17_chuzhou_sanzhi_2022.html", "head", "fund", "row")]
    public void What_its_head_and_its_funds_say_is_read_right(string file, params string[] places)
    {
        var result = Import(file);
        var comparison = new TableComparison(CaseFiles.ValuesOf(file), result).Run();

        output.WriteLine($"MEASURE {file}: {comparison.Compared - comparison.Differences.Count} of {comparison.Compared}");
        comparison.Differences.ForEach(output.WriteLine);
        Assert.DoesNotContain(
            comparison.Differences, difference => Array.Exists(places, place => difference.StartsWith(place, StringComparison.Ordinal)));
    }

    [CasesTheory]
    [InlineData("11_shandong_tudi_pingjia_2018.docx")]
    [InlineData("21_fengjie_yingji_2023_target.xlsx")]
    [InlineData("04_yueyangxian_nongtian_2022_target.docx")]
    public void No_persons_name_gets_into_the_content(string file)
    {
        var result = Import(file);
        var person = Expectation(file).GetProperty("no_person").GetString()!;

        Assert.All(result.Records, record => Assert.DoesNotContain(person, RecordWriter.Write(record.Record!), StringComparison.Ordinal));
        Assert.Contains(result.Findings, finding => finding.Definition == ImportCellFindings.PersonDropped);
    }

    [CasesTheory]
    [InlineData("18_blank_pingshen_2017.xlsx", "DISC1150")]
    [InlineData("19_exante_score.docx", "DISC1152")]
    [InlineData("20_hbou_list_2022.html", "DISC1156")]
    [InlineData("M2_zhenggai_2023.xlsx", "DISC1151")]
    public void What_is_no_form_makes_no_record_and_is_named(string file, string code)
    {
        var result = Import(file);

        Assert.Empty(result.Records);
        Assert.Empty(result.NewUnits);
        Assert.Contains(result.Findings, finding => finding.Code == code);
        Assert.True(result.IsBlocked);
    }

    [CasesTheory]
    [InlineData("M1_jiankong_central_2024.xlsx")]
    public void The_monitoring_form_is_monitoring_and_never_a_target(string file)
    {
        var result = Import(file);

        Assert.Equal(FormKind.ProjectMonitoring, Assert.Single(result.Records).Draft.Kind);
    }

    [CasesTheory]
    [InlineData("17_chuzhou_sanzhi_2022.html")]
    public void A_list_of_forms_on_a_page_blocks_none_of_them(string file)
    {
        var result = Import(file);

        Assert.False(result.IsBlocked);
        Assert.Contains(result.Findings, finding => finding.Definition == ImportFileFindings.ListOfTables);
    }

    private ImportResult Import(string file)
    {
        var year = JsonOf(file) is { } json
            ? FiscalYear.TryFrom(int.Parse(json.GetProperty("year").GetString()!, CultureInfo.InvariantCulture))
            : null;
        var result = FileImporter.Import([CaseFiles.PathOf(file)], ImportFolder.NoRecords, new ImportOptions(year));
        output.WriteLine(ImportText.Write(result));
        return result;
    }

    private static JsonElement? JsonOf(string file)
    {
        var path = Path.ChangeExtension(CaseFiles.PathOf(file), ".json");
        return File.Exists(path) ? JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(path)) : null;
    }

    private static JsonElement Expectation(string file) => JsonOf(file)!.Value.GetProperty("expect");
}
