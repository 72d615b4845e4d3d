using Disclosure.Content.Folder;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Import;
using Disclosure.Forms.Report;
using Disclosure.Forms.Tests.Making;
using Disclosure.Forms.Writing.Lists;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks;
using Disclosure.Model.Codes;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Forms.Tests.Import;

public sealed class UnitListTests : IDisposable
{
    private static readonly string[] Headings = ["编码", "名称", "简称", "主管部门", "种类"];

    private static readonly Unit Education = new()
    {
        Code = UnitCode.Parse("101"),
        Name = "示例区教育局",
        Kind = UnitKind.Department,
        Aliases = ["区教育局"],
    };

    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Departments_and_units_of_a_list_are_registered()
    {
        var file = List(Headings,
            ["104", "示例区住房和城乡建设局", "区住建局、住建局", "", "部门"], ["104001", "示例区住房保障中心", "", "104", "单位"],
            ["104002", "示例区城市建设服务中心", "城建中心", "示例区住房和城乡建设局", ""]);

        var result = ImportFolder.Import(file);

        Assert.Empty(result.Findings);
        Assert.Equal(
            [("104", UnitKind.Department, null), ("104001", UnitKind.Unit, "104"), ("104002", UnitKind.Unit, "104")],
            result.ListedUnits.Select(listed => (listed.Unit.Code.Value, listed.Unit.Kind, listed.Unit.Parent?.Value)));
        Assert.Equal("区住建局、住建局", string.Join('、', result.ListedUnits[0].Unit.Aliases));
        Assert.Equal("units/104.yaml units/104001.yaml units/104002.yaml", string.Join(' ', _folder.Write(result).Paths));
        Assert.Equal("示例区住房保障中心", ContentReader.Read(_folder.Content).Records.FindUnit(UnitCode.Parse("104001"))!.Name);
        Assert.Contains("单位名单，3 个部门和单位：可导入 3", ImportText.Write(result), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("预算单位编码", "预算单位名称", "单位简称", "上级单位", "预算级次", "一级预算单位", "二级预算单位")]
    [InlineData("单位代码", "单位全称", "别称", "主管部门编码", "单位类别", "主管部门", "下属单位")]
    [InlineData("部门（单位）编码", "部门（单位）名称", "其他名称", "所属部门", "级次", "一级", "三级")]
    [InlineData("编 码", "名 称", "简 称", "主管部门代码", "类别", "部门", "基层单位")]
    public void Lists_are_known_by_the_headings_that_offices_use(
        string code, string name, string other, string parent, string kind, string department, string unit)
    {
        var result = ImportFolder.Import(
            List([code, name, other, parent, kind], ["104", "示例局", "", "", department], ["104001", "示例所", "", "104", unit]));

        Assert.Equal([UnitKind.Department, UnitKind.Unit], result.ListedUnits.Select(listed => listed.Unit.Kind));
    }

    [Fact]
    public void A_title_above_numbers_and_remarks_beside_are_left_and_people_are_dropped_with_a_word()
    {
        var file = new WorkbookMaker().Sheet("名单", sheet => sheet.Rows(
            "A1", ["示例区预算单位名单"], ["序号", "编码", "名称", "主管部门", "联系电话", "备注"],
            ["1", "104", "示例局", "", "03790000", ""], ["2", "104001", "示例所", "104", "03790001", "新设"])).Save(_folder);

        var result = ImportFolder.Import(file);

        Assert.Equal(2, result.ListedUnits.Length);
        Assert.Equal(ImportCellFindings.PersonDropped, Assert.Single(result.Findings).Definition);
        Assert.All(result.ListedUnits, listed => Assert.Null(listed.Unit.Contact));
    }

    [Theory]
    [InlineData("没有编码", "", "示例所", "104", "单位")]
    [InlineData("不能作编码", "10/4", "示例所", "104", "单位")]
    [InlineData("没有名称", "104001", "", "104", "单位")]
    [InlineData("都没有", "104001", "示例所", "999", "单位")]
    [InlineData("没有写明主管部门", "104001", "示例所", "", "单位")]
    [InlineData("又写了主管部门", "104001", "示例所", "104", "部门")]
    [InlineData("不是部门也不是单位", "104001", "示例所", "104", "企业")]
    [InlineData("写了两次", "104", "别的局", "", "部门")]
    public void A_row_that_is_wrong_is_named_with_its_cell_and_nothing_of_the_list_is_registered(string why, params string[] row)
    {
        var result = ImportFolder.Import(List(Headings, ["104", "示例局", "", "", "部门"], [row[0], row[1], "", row[2], row[3]]));

        var finding = Assert.Single(result.Findings);
        Assert.Equal(ImportFileFindings.UnitListWrong, finding.Definition);
        Assert.Contains(why, finding.Message, StringComparison.Ordinal);
        Assert.EndsWith("!A3", finding.Place.ToString(), StringComparison.Ordinal);
        Assert.False(ImportWriter.HasAny(result));
    }

    [Fact]
    public void A_unit_registered_otherwise_stays_until_replacing_is_asked_for_and_keeps_what_the_list_does_not_say()
    {
        var there = Education with { Functions = "管教育。", ServesPublic = true };
        var records = new RecordSet(ImportFolder.NoRecords.Portal, [there]);
        var file = List(Headings, ["101", "示例区教育体育局", "教体局", "", "部门"]);

        var refused = FileImporter.Import([file], records, new ImportOptions());
        Assert.Equal(ImportFileFindings.UnitDiffers, Assert.Single(refused.Findings).Definition);
        Assert.False(ImportWriter.HasAny(refused));

        var unit = Assert.Single(FileImporter.Import([file], records, new ImportOptions(Replace: true)).ListedUnits).Unit;
        Assert.Equal(("示例区教育体育局", "管教育。", true), (unit.Name, unit.Functions, unit.ServesPublic));
        Assert.Equal("区教育局、教体局、示例区教育局", string.Join('、', unit.Aliases));
    }

    [Fact]
    public void The_same_list_again_changes_nothing()
    {
        var records = new RecordSet(ImportFolder.NoRecords.Portal, [Education]);
        var result = FileImporter.Import([List(Headings, ["101", "示例区教育局", "区教育局", "", "部门"])], records, new ImportOptions());
        Assert.Equal(ImportOutcome.Unchanged, Assert.Single(result.ListedUnits).Outcome);
        Assert.Empty(result.Findings);
    }

    [Fact]
    public void Forms_of_the_same_import_find_the_units_of_the_list()
    {
        var list = List(Headings, ["104", "示例局", "", "", "部门"], ["104001", "示例所", "", "104", "单位"]);
        var form = new WorkbookMaker()
            .Sheet("自评", sheet => sheet.Rows("A1", [[SmallForm.Title], ["（2025年度）"], .. SmallForm.Head, .. SmallForm.Indicators]))
            .Save(_folder, "自评.xlsx");

        var result = FileImporter.Import([form, list], ImportFolder.NoRecords, new ImportOptions());

        var record = Assert.IsAssignableFrom<PerformanceTable>(Assert.Single(result.Records).Record);
        Assert.Equal("104001", record.Unit.Value);
        Assert.Empty(result.NewUnits);
    }

    [Theory]
    [InlineData("项目编码", "项目名称", "主管部门", "金额")]
    [InlineData("编码", "名称", "主管部门", "得分")]
    [InlineData("单位编码", "单位名称", "自评得分", "等级")]
    [InlineData("单位名称", "主管部门", "种类", "备注")]
    public void Tables_of_other_things_are_no_list_of_units(params string[] headings)
    {
        var result = ImportFolder.Import(List(headings, ["104", "示例局", "104", "90"]));
        Assert.Empty(result.ListedUnits);
    }

    [Fact]
    public void A_list_of_approvals_is_named_and_not_imported()
    {
        var result = ImportFolder.Import(List(["编码", "批复文号", "批复日期", "年度", "阶段"], ["104", "示财预〔2026〕8号", "2026-01-24", "2026", "预算公开"]));
        var finding = Assert.Single(result.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(ImportFileFindings.ApprovalList, finding.Definition);
        Assert.False(ImportWriter.HasAny(result));
    }

    [Fact]
    public void A_blank_list_is_said_to_be_empty()
    {
        var file = _folder.Bytes("名单.xlsx", ListTemplate.Find("unit-list")!.Write());
        var result = FileImporter.Import([file], ImportFolder.NoRecords, new ImportOptions(Year: new FiscalYear(2025)));
        var finding = Assert.Single(result.Findings, finding => finding.Severity == Severity.Error);
        Assert.Contains("名单是空的", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unit-list")]
    [InlineData("approval-list")]
    public void A_blank_list_is_a_valid_workbook(string id)
    {
        using var workbook = OpenedWorkbook.Of(ListTemplate.Find(id)!.Write());
        Assert.Empty(workbook.Errors);
        Assert.Equal("A1", workbook.Find(0, "编码"));
    }

    private string List(string[] headings, params string[][] rows) =>
        new WorkbookMaker().Sheet("名单", sheet => sheet.Rows("A1", [headings, .. rows])).Save(_folder, "名单.xlsx");
}
