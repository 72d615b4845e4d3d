using Disclosure.Forms.Import;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Acknowledging;
using Disclosure.Model.Checks;
using Disclosure.Model.Registry;

namespace Disclosure.Forms.Tests.Import;

/// <summary>What staff accepted of a form is known again when it comes the next year, under another name, and is about the same.</summary>
public sealed class AcceptedFormsTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_finding_is_known_by_form_project_and_cell_and_not_by_the_file_or_its_year()
    {
        var first = OfCell(Import(Form("2024报表.xlsx", "（2024年度）")));
        var next = OfCell(Import(Form("2025/上报（新）.xlsx", "（2025年度）")));

        Assert.Equal("报表/project-self-evaluation/城区公园管护 F14", first.Path);
        Assert.Equal((first.Path, first.Id), (next.Path, next.Id));
        Assert.NotEqual(first.Place, next.Place);
    }

    [Fact]
    public void Another_project_another_cell_and_another_value_are_other_findings()
    {
        var first = OfCell(Import(Form("a.xlsx")));

        Assert.NotEqual(first.Path, OfCell(Import(Form("a.xlsx", name: "绿道管护"))).Path);
        Assert.NotEqual(first.Id, OfCell(Import(Form("a.xlsx", value: "约 8%9 个"))).Id);
    }

    [Fact]
    public void What_was_accepted_is_marked_and_what_changed_since_says_so()
    {
        var row = RowFor(OfCell(Import(Form("2024.xlsx"))));

        var next = OfCell(Import(Form("2025.xlsx", "（2025年度）"), row));
        var changed = OfCell(Import(Form("2025.xlsx", "（2025年度）", value: "约 8%9 个"), row));

        Assert.Equal((row, Severity.Info), (next.Acknowledged, next.Severity));
        Assert.Equal((null, row, Severity.Warning), (changed.Acknowledged, changed.Lapsed, changed.Severity));
    }

    [Fact]
    public void An_acceptance_that_meets_nothing_any_more_is_told_for_the_forms_that_were_read()
    {
        var row = RowFor(OfCell(Import(Form("2024.xlsx"))));

        Assert.Equal("DISC4041", Assert.Single(Import(Form("a.xlsx", value: "9个"), row).Findings, IsOfRows).Code);
        Assert.DoesNotContain(Import(Form("a.xlsx", name: "绿道管护", value: "9个"), row).Findings, IsOfRows);
    }

    [Fact]
    public void What_the_checks_find_in_a_form_is_known_by_its_record_as_check_knows_it()
    {
        var result = Import(Form("a.xlsx"));
        var record = result.Records[0];

        Assert.NotEmpty(record.Checks);
        Assert.All(record.Checks.Where(check => check.KnownAt is not null), check =>
        {
            Assert.StartsWith(record.Record!.Key.ToString(), check.Path, StringComparison.Ordinal);
            Assert.StartsWith("a.xlsx!", check.Place.ToString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_file_without_a_form_is_known_by_its_name_without_the_folder()
    {
        Directory.CreateDirectory(_folder.PathOf("局"));
        File.WriteAllBytes(_folder.PathOf("局/名单.csv"), [1]);

        var finding = Assert.Single(Import(_folder.PathOf("局")).Findings);

        Assert.Equal("报表/文件/名单.csv", finding.Path);
    }

    private static bool IsOfRows(Finding finding) => finding.Code == "DISC4041";

    private static Finding OfCell(ImportResult result) => Assert.Single(
        result.Findings, finding => finding.Place.ToString().EndsWith("!F14", StringComparison.Ordinal) && finding.CanBeAcknowledged);

    private static Acknowledgement RowFor(Finding finding) => new(
        finding.Id, finding.Code, finding.Path, FindingId.SubjectOf(finding.Subject), "原表如此", false, "p02", new DateOnly(2025, 1, 20));

    private static ImportResult Import(string file, params Acknowledgement[] rows) => FileImporter.Import(
        [file],
        new RecordSet(ImportFolder.NoRecords.Portal, [new AcknowledgementRegister { Rows = [.. rows] }]),
        new ImportOptions());

    private string Form(string file, string year = "（2022年度）", string name = "城区公园管护", string value = "约 9%0 个")
    {
        if (Path.GetDirectoryName(_folder.PathOf(file)) is { } folder)
            Directory.CreateDirectory(folder);
        return new WorkbookMaker().Sheet(year, sheet => sheet
            .Fill(name, year)
            .Rows(
                "A13",
                ["", "产出指标", "数量指标", "管护公园", "≥12个", "11个", "50", "45"],
                ["", "", "质量指标", "植物成活率", "≥90%", value, "40", "40"])).Save(_folder, file);
    }
}
