using Disclosure.Forms.Import;
using Disclosure.Forms.Tests.Making;

namespace Disclosure.Forms.Tests.Matching;

public sealed class ProvisionalCodeTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_form_without_a_name_has_the_same_code_under_another_file_name_and_sheet()
    {
        var one = CodeOf("自评表.xlsx", "自评", "≥12个");
        Assert.StartsWith("tmp-", one, StringComparison.Ordinal);
        Assert.Equal(one, CodeOf("自评表（改）.xlsx", "Sheet1", "≥12个"));
        Assert.NotEqual(one, CodeOf("自评表.xlsx", "自评", "≥13个"));
    }

    [Fact]
    public void Two_unnamed_forms_of_a_file_that_say_other_things_are_two_projects()
    {
        var file = new WorkbookMaker()
            .Sheet("一", sheet => sheet.Rows("A1", Rows("≥12个")))
            .Sheet("二", sheet => sheet.Rows("A1", Rows("≥13个"))).Save(_folder);
        Assert.Equal(2, ImportFolder.Import(file).Records.Select(record => record.Record!.Key).Distinct().Count());
    }

    [Theory]
    [InlineData("公园 管护")]
    [InlineData("公园管护")]
    [InlineData(" 公园管护 ")]
    public void Blanks_in_a_name_make_no_other_project(string name)
    {
        var file = new WorkbookMaker().Sheet("表", sheet => sheet.Rows(
            "A1", [[SmallForm.Title], ["（2025年度）"], ["项目名称", name], .. SmallForm.Head[1..], .. SmallForm.Indicators])).Save(_folder);
        Assert.Equal("tmp-", Assert.Single(ImportFolder.Import(file).Records).Record!.Key.Code[..4]);
        Assert.Equal(CodeOfNamed("公园管护"), Assert.Single(ImportFolder.Import(file).Records).Record!.Key.Code);
    }

    private string CodeOfNamed(string name)
    {
        var file = new WorkbookMaker().Sheet("表", sheet => sheet.Rows(
            "A1", [[SmallForm.Title], ["（2025年度）"], ["项目名称", name], .. SmallForm.Head[1..], .. SmallForm.Indicators]))
            .Save(_folder, "另.xlsx");
        return Assert.Single(ImportFolder.Import(file).Records).Record!.Key.Code;
    }

    private string CodeOf(string file, string sheet, string target) => Assert.Single(
        FileImporter.Import(
            [new WorkbookMaker().Sheet(sheet, cells => cells.Rows("A1", Rows(target))).Save(_folder, file)],
            ImportFolder.NoRecords,
            new ImportOptions()).Records).Record!.Key.Code;

    private static string[][] Rows(string target) =>
    [
        [SmallForm.Title], ["（2025年度）"], ["主管部门", "示例局", "", "实施单位", "示例所"],
        SmallForm.Indicators[0], ["产出指标", "数量指标", "管护公园", target, "11个", "50", "45"], SmallForm.Indicators[2],
    ];
}
