using Disclosure.Generator.Content;
using Disclosure.Generator.Import;
using Disclosure.Generator.Tests.Import.Making;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks;
using Disclosure.Model.Records;

namespace Disclosure.Generator.Tests.Import;

public sealed class ImportIntoContentTests : IDisposable
{
    private static readonly string[] Row = ["", "产出指标", "数量指标", "公园", "12个", "11个", "90", "82.5", "雨季\n停工"];
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_written_reads_back_as_the_same_record()
    {
        var result = ImportFolder.Import(Form());

        var written = ImportWriter.Write(result, _folder.Content);
        var reading = ContentReader.Read(_folder.Content);

        Assert.Empty(written.Findings);
        Assert.DoesNotContain(reading.Findings, finding => finding.Severity > Severity.Info);
        var record = Assert.Single(reading.Records.ProjectSelfEvaluations);
        Assert.Equal(RecordWriter.Write(result.Records[0].Record!), RecordWriter.Write(record));
        Assert.Equal("雨季\n停工", record.Indicators[0].Result?.Reason);
    }

    [Fact]
    public void Units_that_the_content_lacks_are_written_with_the_record() => Assert.Equal(
        ["units/101.yaml", "units/101002.yaml"],
        ImportWriter.Write(ImportFolder.Import(Form()), _folder.Content).Paths.Take(2));

    [Fact]
    public void The_same_form_again_changes_nothing()
    {
        ImportWriter.Write(ImportFolder.Import(Form()), _folder.Content);

        var again = FormImporter.Import([Form()], ContentReader.Read(_folder.Content), new ImportOptions());

        Assert.Equal(ImportOutcome.Unchanged, Assert.Single(again.Records).Outcome);
        Assert.Empty(again.NewUnits);
        Assert.Empty(ImportWriter.Write(again, _folder.Content).Paths);
    }

    [Fact]
    public void Another_form_of_the_same_project_and_year_is_refused()
    {
        ImportWriter.Write(ImportFolder.Import(Form()), _folder.Content);

        var again = FormImporter.Import([Form("改.xlsx", score: "80")], ContentReader.Read(_folder.Content), new ImportOptions());

        Assert.Equal(ImportOutcome.Blocked, Assert.Single(again.Records).Outcome);
        Assert.Contains(again.Findings, finding => finding.Definition == ImportFileFindings.AlreadyExists && finding.Place.Text == "改.xlsx!表!B3");
    }

    [Fact]
    public void The_same_project_twice_in_one_import_is_refused() => Assert.Contains(
        ImportFolder.Import(Form(), Form("二.xlsx")).Findings,
        finding => finding.Definition == ImportFileFindings.Twice);

    [Fact]
    public void A_project_keeps_its_code_in_another_year()
    {
        ImportWriter.Write(ImportFolder.Import(Form(code: "101002-003")), _folder.Content);

        var next = FormImporter.Import([Form("下年.xlsx", "（2023年度）")], ContentReader.Read(_folder.Content), new ImportOptions());

        Assert.Equal("101002-003", Assert.Single(next.Records).Record!.Key.Code);
    }

    [Fact]
    public void A_file_there_already_is_never_written_over()
    {
        var result = ImportFolder.Import(Form());
        var path = Path.Combine(_folder.Content, ContentLayout.PathOf(result.Records[0].Record!));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "坏的 yaml");

        var written = ImportWriter.Write(result, _folder.Content);

        Assert.Equal(ImportFileFindings.NotWritten, Assert.Single(written.Findings).Definition);
        Assert.Equal("坏的 yaml", File.ReadAllText(path));
    }

    [Fact]
    public void A_form_of_another_year_than_asked_for_is_refused() => Assert.Equal(
        [ImportFileFindings.YearMismatch],
        Errors(FormImporter.Import([Form()], ImportFolder.NoRecords, new ImportOptions(new FiscalYear(2021)))));

    [Fact]
    public void A_form_without_year_takes_the_one_asked_for()
    {
        var form = Form(year: "填报日期");

        Assert.Equal([ImportFileFindings.YearMissing], Errors(ImportFolder.Import(form)));
        var result = FormImporter.Import([form], ImportFolder.NoRecords, new ImportOptions(new FiscalYear(2021), Stage.Accounts));
        Assert.Equal(new FiscalYear(2021), Assert.Single(result.Records).Record!.Key.Year);
    }

    [Fact]
    public void A_form_of_another_stage_than_asked_for_is_refused() => Assert.Equal(
        [ImportFileFindings.StageMismatch],
        Errors(FormImporter.Import([Form()], ImportFolder.NoRecords, new ImportOptions(Stage: Stage.Budget))));

    [Fact]
    public void A_form_without_names_comes_in_for_staff_to_look_at_and_is_said()
    {
        var path = new WorkbookMaker()
            .Sheet("表", sheet => sheet.Rows("A1", ["2023年度项目自评表"], SelfEvaluationForm.IndicatorHeads, Row))
            .Save(_folder);

        var result = ImportFolder.Import(path);

        Assert.Equal(
            [ImportFileFindings.UnitMissing, ImportFileFindings.NameMissing],
            result.Findings.Select(finding => finding.Definition));
        Assert.Equal(NotWritten.UnitName, Assert.Single(result.NewUnits).Name);
        Assert.Equal(ImportOutcome.New, Assert.Single(result.Records).Outcome);
    }

    private static IEnumerable<FindingDefinition> Errors(ImportResult result) =>
        result.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Definition);

    private string Form(string file = "表.xlsx", string year = "（2022年度）", string score = "82.5", string? code = null) => new WorkbookMaker()
        .Sheet("表", sheet => sheet
            .Fill(code is null ? "城区公园管护" : $"{code}-城区公园管护", year)
            .Rows("A13", [.. Row[..7], score, Row[8]], ["总分", "", "", "", "", "", "100", "91.12"]))
        .Save(_folder, file);
}
