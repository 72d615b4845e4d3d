using Disclosure.Model.Approvals;
using Disclosure.Forms.Report;
using Disclosure.Model.Publication;
using Disclosure.Model.Editions;
using Disclosure.Content.Files;
using Disclosure.Content.Folder;
using Disclosure.Content.Records;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Import;
using Disclosure.Forms.Matching;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Form;
using Disclosure.Model.Checks.Statute;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Forms.Tests.Import;

public sealed class ImportIntoContentTests : IDisposable
{
    private static readonly string[] Row = ["", "产出指标", "数量指标", "公园", "12个", "11个", "90", "82.5", "雨季\n停工"];
    private static readonly FindingDefinition[] Consequences = [ImportFileFindings.ApprovalEnds, ImportFileFindings.PublishedStays];
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_written_reads_back_as_the_same_record()
    {
        var result = ImportFolder.Import(Form());

        var written = _folder.Write(result);
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
        _folder.Write(ImportFolder.Import(Form())).Paths.Take(2));

    [Fact]
    public void The_same_form_again_changes_nothing()
    {
        _folder.Write(ImportFolder.Import(Form()));

        var again = FileImporter.Import([Form()], ContentReader.Read(_folder.Content), new ImportOptions());

        Assert.Equal(ImportOutcome.Unchanged, Assert.Single(again.Records).Outcome);
        Assert.Empty(again.NewUnits);
        Assert.Empty(_folder.Write(again).Paths);
    }

    [Fact]
    public void Another_form_of_the_same_project_and_year_is_refused()
    {
        _folder.Write(ImportFolder.Import(Form()));

        var again = FileImporter.Import([Form("改.xlsx", score: "80")], ContentReader.Read(_folder.Content), new ImportOptions());

        Assert.Equal(ImportOutcome.Blocked, Assert.Single(again.Records).Outcome);
        Assert.Contains(
            again.Findings, finding => finding.Definition == ImportFileFindings.AlreadyExists && finding.Place.Text == "改.xlsx!表!B3");
    }

    [Fact]
    public void An_entry_that_a_field_stands_for_is_that_field_and_stays_where_a_later_form_has_none()
    {
        var form = new WorkbookMaker().Sheet("表", sheet => sheet.Fill().Rows("A11", ["责任岗位", "园林科科长"])
            .Rows("A13", ["", "产出指标", "数量指标", "公园", "≥12个", "11个", "90", "82.5"])).Save(_folder);
        _folder.Write(ImportFolder.Import(form));
        var there = ContentReader.Read(_folder.Content).Records.ProjectSelfEvaluations[0];
        Assert.Equal(("园林科科长", true), (there.ResponsibleRole, there.Items.All(item => item.Label != "责任岗位")));

        var result = FileImporter.Import(
            [Form("改.xlsx", score: "80")], ContentReader.Read(_folder.Content), new ImportOptions(Replace: true));

        Assert.Equal("园林科科长", Assert.IsType<ProjectSelfEvaluation>(Assert.Single(result.Records).Record).ResponsibleRole);
    }

    [Fact]
    public void Rows_in_another_order_are_no_longer_the_same_record()
    {
        string[] other = [Row[0], Row[1], Row[2], "道路", .. Row[4..]];
        _folder.Write(ImportFolder.Import(Rows("一.xlsx", Row, other)));

        var again = Again(Rows("二.xlsx", other, Row));

        Assert.Equal("绩效指标的次序", Assert.Single(Assert.Single(again.Records).Changes).Title);
        _folder.Write(again);
        var record = Assert.Single(ContentReader.Read(_folder.Content).Records.ProjectSelfEvaluations);
        Assert.Equal(["道路", "公园"], record.Indicators.Select(row => row.Level3));
    }

    // The import asks staff to fill these in; taking the form again must not take that away.
    [Fact]
    public void What_staff_filled_in_where_the_form_says_nothing_stays()
    {
        _folder.Write(ImportFolder.Import(Review("90")));
        var path = PathOf(Assert.Single(ContentReader.Read(_folder.Content).Records.Evaluations));
        File.WriteAllText(path, File.ReadAllText(path)
            .Replace("evaluator: " + NotWritten.Evaluator, "evaluator: 示例会计师事务所", StringComparison.Ordinal));

        var again = Again(Review("80"));

        Assert.Equal(["scores[0].score"], Assert.Single(again.Records).Changes.Select(change => change.Path));
        Assert.Equal("示例会计师事务所", Assert.IsType<Evaluation>(again.Records[0].Record).Evaluator);
    }

    [Fact]
    public void A_project_name_that_staff_filled_in_stays()
    {
        var form = new WorkbookMaker()
            .Sheet("表", sheet => sheet.Rows("A1", ["2023年度项目自评表"], SelfEvaluationForm.IndicatorHeads, Row))
            .Save(_folder);
        _folder.Write(ImportFolder.Import(form));
        var path = PathOf(Assert.Single(ContentReader.Read(_folder.Content).Records.ProjectSelfEvaluations));
        File.WriteAllText(path, File.ReadAllText(path)
            .Replace("name: " + NotWritten.ProjectName, "name: 城区公园管护", StringComparison.Ordinal));

        var again = Again(form);

        Assert.Equal(ImportOutcome.Unchanged, Assert.Single(again.Records).Outcome);
    }

    [Fact]
    public void An_evaluation_in_a_file_of_another_name_is_replaced_in_that_file()
    {
        _folder.Write(ImportFolder.Import(Review("90")));
        var path = PathOf(Assert.Single(ContentReader.Read(_folder.Content).Records.Evaluations));
        var named = Path.Combine(Path.GetDirectoryName(path)!, "公园评价.yaml");
        File.Move(path, named);
        File.WriteAllText(Path.ChangeExtension(named, ".md"), "评价报告正文。");

        var written = _folder.Write(Again(Review("80")));

        Assert.Equal("公园评价.yaml", Path.GetFileName(Assert.Single(written.Paths)));
        Assert.False(File.Exists(path));
        var evaluation = Assert.Single(ContentReader.Read(_folder.Content).Records.Evaluations);
        Assert.Equal((80m, "评价报告正文。"), (evaluation.Scores[0].Score!.Value.Value, evaluation.Report.Trim()));
    }

    [Fact]
    public void What_differs_is_told_field_by_field()
    {
        _folder.Write(ImportFolder.Import(Form()));

        var again = FileImporter.Import([Form("改.xlsx", score: "80")], ContentReader.Read(_folder.Content), new ImportOptions());

        Assert.Equal(
            [("indicators[0].score", "绩效指标“公园”·得分", "82.5", "80")],
            Assert.Single(again.Records).Changes.Select(change => (change.Path, change.Title, change.Before?.Text, change.After?.Text)));
    }

    [Fact]
    public void A_record_is_replaced_where_that_is_asked_for_and_keeps_what_staff_wrote()
    {
        _folder.Write(ImportFolder.Import(Form()));
        var path = Path.Combine(
            _folder.Content, ContentLayout.PathOf(ContentReader.Read(_folder.Content).Records.ProjectSelfEvaluations[0]));
        File.WriteAllText(path, File.ReadAllText(path).Replace("moneyUnit:", "scheme: standard\nmoneyUnit:", StringComparison.Ordinal));

        var again = FileImporter.Import(
            [Form("改.xlsx", score: "80")], ContentReader.Read(_folder.Content), new ImportOptions(Replace: true));
        _folder.Write(again);

        Assert.Equal(ImportOutcome.Replaced, Assert.Single(again.Records).Outcome);
        var record = Assert.Single(ContentReader.Read(_folder.Content).Records.ProjectSelfEvaluations);
        Assert.Equal((80m, "standard", "改.xlsx"), (record.Indicators[0].Result!.Score!.Value.Value, record.Scheme, record.Source));
    }

    [Fact]
    public void Replacing_what_was_approved_and_published_says_that_the_approval_ends_and_the_published_stays()
    {
        _folder.Write(ImportFolder.Import(Form()));
        var there = ContentReader.Read(_folder.Content).Records;
        var self = there.ProjectSelfEvaluations[0];
        var act = ApprovalCoverage.Freeze(there, new ApprovalAct
        {
            Year = self.Year,
            Stage = Stage.Accounts,
            Approval = new Approval(ApprovalKind.Finance, "示财决〔2023〕6号", new DateOnly(2023, 8, 20)),
            Units = [self.Unit],
        });
        var days = new PublicationDays(new DateOnly(2023, 9, 1), new DateOnly(2023, 9, 1), new EditionId(new DateOnly(2023, 9, 1), 1));
        var published = new RecordSet(there.Portal, [.. there.All, act], null, new Publications([new(self.Key, days)]));

        var told = FileImporter.Import([Form("改.xlsx", score: "80")], published, new ImportOptions(Replace: true));
        var same = FileImporter.Import([Form()], published, new ImportOptions(Replace: true));

        var path = ContentLayout.PathOf(self);
        Assert.Equal(
            [
                (ImportFileFindings.ApprovalEnds, $"{path} 由 示财决〔2023〕6号（2023-08-20）批复；替换以后批复不再有效，要重新批复才能公开。"),
                (ImportFileFindings.PublishedStays, $"{path} 已于 2023-09-01 公开（版次 20230901-1）；公开的内容不变，直到发布更正或修订。"),
            ],
            from finding in told.Findings
            where Consequences.Contains(finding.Definition)
            select (finding.Definition, finding.Message));
        Assert.DoesNotContain(same.Findings, finding => Consequences.Contains(finding.Definition));
        foreach (var report in new[] { ImportText.Write(told), ImportJson.Write(told) })
            Assert.All(["批复不再有效", "公开的内容不变，直到发布更正或修订"], words => Assert.Contains(words, report, StringComparison.Ordinal));
    }

    [Fact]
    public void Two_tables_of_one_project_and_year_that_differ_are_both_refused()
    {
        var result = ImportFolder.Import(Form(), Form("二.xlsx", score: "80"));

        Assert.Equal([ImportOutcome.Blocked, ImportOutcome.Blocked], result.Records.Select(record => record.Outcome));
        Assert.Equal(2, result.Findings.Count(finding => finding.Definition == ImportFileFindings.Twice));
    }

    [Fact]
    public void The_same_table_sent_twice_comes_in_once()
    {
        var result = ImportFolder.Import(Form(), Form("二.xlsx"));

        Assert.Equal([ImportOutcome.New, ImportOutcome.Unchanged], result.Records.Select(record => record.Outcome));
        Assert.False(result.IsBlocked);
    }

    [Fact]
    public void Nothing_of_a_file_is_written_where_one_record_blocks_unless_part_of_it_is_asked_for()
    {
        var file = new WorkbookMaker()
            .Sheet("好", sheet => sheet.Fill().Rows("A13", Row))
            .Sheet("坏", sheet => sheet.Fill("公园绿化", "填报日期").Rows("A13", Row))
            .Save(_folder);

        var whole = ImportFolder.Import(file);
        var part = FileImporter.Import([file], ImportFolder.NoRecords, new ImportOptions(Partial: true));

        Assert.Empty(_folder.Write(whole).Paths);
        Assert.Equal([ImportOutcome.New, ImportOutcome.Blocked], part.Records.Select(record => record.Outcome));
        Assert.Contains(_folder.Write(part).Paths, path => path.StartsWith("years/2022/accounts/projects/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_stands_for_all_that_was_sent_in_it_but_not_for_what_programs_leave_behind()
    {
        Directory.CreateDirectory(_folder.PathOf("报表/教育局"));
        Form("报表/教育局/表.xlsx");
        _folder.Bytes("报表/教育局/~$表.xlsx", 1, 2, 3);
        _folder.Bytes("报表/Thumbs.db", 1);

        var result = ImportFolder.Import(_folder.PathOf("报表"));

        Assert.Equal(["教育局/表.xlsx"], result.Files.Select(file => file.Name));
        Assert.Equal(ImportOutcome.New, Assert.Single(result.Records).Outcome);
    }

    [Fact]
    public void A_folder_with_nothing_in_it_is_said()
    {
        Directory.CreateDirectory(_folder.PathOf("空"));

        Assert.Equal(ImportFileFindings.NotReadable, Assert.Single(ImportFolder.Import(_folder.PathOf("空")).Findings).Definition);
    }

    [Fact]
    public void A_name_like_one_that_is_registered_is_asked_about_and_never_taken_for_it()
    {
        var known = new Unit { Code = UnitCode.Parse("101"), Name = "示例区城市综合管理局", Kind = UnitKind.Department };
        var result = FileImporter.Import([Plain("示例区城市管理局")], new RecordSet(ImportFolder.NoRecords.Portal, [known]), new ImportOptions());

        Assert.NotEqual("101", Assert.Single(result.NewUnits).Code.Value);
        Assert.Contains("“示例区城市综合管理局”（101）与它相近", Assert.Single(result.Findings, finding => finding.Definition == ImportFileFindings.UnitNew)
            .Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_known_alias_is_the_unit()
    {
        var known = new Unit { Code = UnitCode.Parse("101"), Name = "示例区城市综合管理局", Kind = UnitKind.Department, Aliases = ["区城管局"] };

        var result = FileImporter.Import([Plain("区城管局")], new RecordSet(ImportFolder.NoRecords.Portal, [known]), new ImportOptions());

        Assert.Empty(result.NewUnits);
        Assert.Equal("101", Assert.IsType<ProjectSelfEvaluation>(Assert.Single(result.Records).Record).Unit.Value);
    }

    [Fact]
    public void Another_code_for_a_project_of_the_same_name_is_said()
    {
        _folder.Write(ImportFolder.Import(Form(code: "101002-003")));

        var next = FileImporter.Import(
            [Form("下年.xlsx", "（2023年度）", code: "101002-009")], ContentReader.Read(_folder.Content), new ImportOptions());

        Assert.Contains("101002-003", Assert.Single(next.Findings, finding => finding.Definition == ImportFileFindings.ProjectCodeDiffers)
            .Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_name_for_a_code_that_is_there_is_said()
    {
        _folder.Write(ImportFolder.Import(Form(code: "101002-003")));

        var next = FileImporter.Import(
            [Form("下年.xlsx", "（2023年度）", code: "101002-003", name: "公园改造")], ContentReader.Read(_folder.Content), new ImportOptions());

        Assert.Contains("城区公园管护", Assert.Single(next.Findings, finding => finding.Definition == ImportFileFindings.ProjectNameDiffers)
            .Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_form_lacks_for_publication_is_told_at_its_cell()
    {
        var checks = Assert.Single(ImportFolder.Import(Form(score: "")).Records).Checks;

        var missing = Assert.Single(checks, finding => finding.Definition == FormFindings.ScoreMissing);
        Assert.Equal("表.xlsx!表!D13", missing.Place.Text);
        Assert.DoesNotContain(checks, finding => finding.Definition == StatuteFindings.NotApproved);
    }

    [Fact]
    public void A_project_keeps_its_code_in_another_year()
    {
        _folder.Write(ImportFolder.Import(Form(code: "101002-003")));

        var next = FileImporter.Import([Form("下年.xlsx", "（2023年度）")], ContentReader.Read(_folder.Content), new ImportOptions());

        Assert.Equal("101002-003", Assert.Single(next.Records).Record!.Key.Code);
    }

    [Fact]
    public void A_file_there_already_is_never_written_over()
    {
        var result = ImportFolder.Import(Form());
        var path = Path.Combine(_folder.Content, ContentLayout.PathOf(result.Records[0].Record!));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "坏的 yaml");

        var written = _folder.Write(result);

        Assert.Equal(ImportFileFindings.NotWritten, Assert.Single(written.Findings).Definition);
        Assert.Equal("坏的 yaml", File.ReadAllText(path));
    }

    [Fact]
    public void A_form_of_another_year_than_asked_for_is_refused() => Assert.Equal(
        [ImportFileFindings.YearMismatch],
        Errors(FileImporter.Import([Form()], ImportFolder.NoRecords, new ImportOptions(new FiscalYear(2021)))));

    [Fact]
    public void A_form_without_year_takes_the_one_asked_for()
    {
        var form = Form(year: "填报日期");

        Assert.Equal([ImportFileFindings.YearMissing], Errors(ImportFolder.Import(form)));
        var result = FileImporter.Import([form], ImportFolder.NoRecords, new ImportOptions(new FiscalYear(2021), ReleaseStage.Accounts));
        Assert.Equal(new FiscalYear(2021), Assert.Single(result.Records).Record!.Key.Year);
    }

    [Fact]
    public void A_form_of_another_stage_than_asked_for_is_refused() => Assert.Equal(
        [ImportFileFindings.StageMismatch],
        Errors(FileImporter.Import([Form()], ImportFolder.NoRecords, new ImportOptions(Stage: ReleaseStage.Budget))));

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

    private ImportResult Again(string form) =>
        FileImporter.Import([form], ContentReader.Read(_folder.Content), new ImportOptions(Replace: true));

    private string PathOf(IDisclosureRecord record) => Path.Combine(_folder.Content, ContentLayout.PathOf(record));

    private string Rows(string file, params string[][] rows) => new WorkbookMaker()
        .Sheet("表", sheet => sheet.Fill("城区公园管护", "（2022年度）").Rows("A13", [.. rows, ["总分", "", "", "", "", "", "100", "91.12"]]))
        .Save(_folder, file);

    private string Review(string score) => new WorkbookMaker()
        .Sheet("表", sheet => sheet.Rows(
            "A1",
            ["2024年项目评分表"],
            ["项目名称", "公园"],
            ["主管部门", "示例局"],
            ["一级指标", "二级指标", "三级指标", "分值", "得分", "扣分原因"],
            ["决策", "立项", "依据", "100", score, "无"]).Merge("A1:F1"))
        .Save(_folder, "评分表.xlsx");

    private string Plain(string department) => new WorkbookMaker()
        .Sheet("表", sheet => sheet.Rows(
            "A1", ["2023年度项目自评表"], ["项目名称", "公园"], ["主管部门", department], SelfEvaluationForm.IndicatorHeads, Row))
        .Save(_folder);

    private string Form(string file = "表.xlsx", string year = "（2022年度）", string score = "82.5",
        string? code = null, string name = "城区公园管护") => new WorkbookMaker()
        .Sheet("表", sheet => sheet
            .Fill(code is null ? name : $"{code}-{name}", year)
            .Rows("A13", [.. Row[..7], score, Row[8]], ["总分", "", "", "", "", "", "100", "91.12"]))
        .Save(_folder, file);
}
