using Disclosure.Content.Folder;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Import;
using Disclosure.Forms.Tests.Making;
using Disclosure.Forms.Writing;
using Disclosure.Forms.Writing.Prefilled;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;

namespace Disclosure.Forms.Tests.Writing;

/// <summary>Forms of the demonstration district's departments, given out with what is known in them, and what comes back.</summary>
public sealed class PrefilledTests : IDisposable
{
    private const string Indicators = "一级指标";
    private static readonly FiscalYear Year = new(2025);
    private static readonly RecordSet Records = ContentReader.Read(Repository.Folder("content")).Records;

    private readonly TemporaryFolder _folder = new();

    private static readonly string[] DepartmentCodes =
        [.. Records.Units.Where(unit => unit.Kind == UnitKind.Department).Select(unit => unit.Code.Value)];

    public static TheoryData<string> Departments => [.. DepartmentCodes];

    private string Path => _folder["表.xlsx"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Departments))]
    public void Self_evaluations_given_out_and_filled_in_come_back_as_the_record_with_nothing_to_say(string department)
    {
        var forms = FormsOf(department, Stage.Accounts, Year);
        var done = forms.Records.Cast<SelfEvaluation>()
            .Where(form => Records.Find(form.Key) is SelfEvaluation self && IsOfTarget(self, form)).ToList();
        Assert.NotEmpty(done);
        using var sheets = new FilledSheets(PrefilledWorkbook.Write(new PrefilledForms([.. done], []), Records), Path);
        foreach (var form in done)
            FillIn(sheets.On(NameOf(form)), form, (SelfEvaluation)Records.Find(form.Key)!);

        var result = RoundTrip.Import(sheets.Save(), Records);

        Assert.Empty(RoundTrip.Differences([.. done.Select(form => Expected(form, (SelfEvaluation)Records.Find(form.Key)!))], result));
        Assert.Empty(result.Findings.Where(finding => finding.Definition != ImportCellFindings.PercentOver100)
            .Select(finding => $"{finding.Code} {finding.Place} {finding.Message}"));
    }

    // In one import, as a folder is: the checks of all records are made once.
    [Fact]
    public void Self_evaluations_that_come_back_unfilled_are_refused_by_name_and_nothing_is_a_result()
    {
        var forms = Array.ConvertAll(DepartmentCodes, department => FormsOf(department, Stage.Accounts, Year));
        var files = Array.ConvertAll(DepartmentCodes, department => _folder[$"{department}.xlsx"]);
        foreach (var (file, of) in files.Zip(forms))
            File.WriteAllBytes(file, PrefilledWorkbook.Write(of, Records));

        var result = FileImporter.Import(files, Records, new ImportOptions(Stage: Disclosure.Model.Editions.ReleaseStage.Accounts));

        Assert.All(result.Records, record => Assert.Null(record.Record));
        var said = result.Findings.Where(finding => finding.Severity == Severity.Error).ToList();
        Assert.Equal(forms.Sum(of => of.Records.Length), said.Count);
        Assert.All(said, finding => Assert.Equal(ImportFileFindings.FormUnfilled, finding.Definition));
        foreach (var (file, of) in files.Zip(forms))
        {
            var ofFile = said.FindAll(finding => finding.Place.Text.StartsWith(System.IO.Path.GetFileName(file), StringComparison.Ordinal));
            Assert.Equal(of.Records.Length, ofFile.Count);
            foreach (var project in of.Records.OfType<ProjectSelfEvaluation>())
                Assert.Contains(ofFile, finding => finding.Message.Contains($"“{project.Name}”", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void What_was_approved_is_not_asked_about_again()
    {
        var forms = FormsOf("115", Stage.Accounts, Year);
        var form = forms.Records.OfType<ProjectSelfEvaluation>().Single(form => form.Code.Value == "115-003");
        Assert.Contains(form.Indicators, row => row.Target.Raw == "≤120%");
        using var sheets = new FilledSheets(PrefilledWorkbook.Write(new PrefilledForms([form], []), Records), Path);
        FillIn(sheets.On(NameOf(form)), form, (SelfEvaluation)Records.Find(form.Key)!);
        var file = sheets.Save();

        var targets = new RecordSet(Records.Portal, [.. Records.Units, .. Records.ProjectTargets]);
        Assert.Empty(FileImporter.Import([file], targets, new ImportOptions()).Findings);
        Assert.Contains(RoundTrip.Import(file, Records).Findings, finding => finding.Definition == ImportCellFindings.PercentOver100);
    }

    [Fact]
    public void Nothing_approved_is_typed_again_and_no_result_stands_in_the_form()
    {
        var forms = FormsOf("104", Stage.Accounts, Year);

        var self = forms.Records.OfType<ProjectSelfEvaluation>().Single(form => form.Code.Value == "104-001");
        var target = Records.FindProjectTarget(self.Code, Year)!;
        Assert.Equal((target.Name, target.Department, target.Unit, target.Goal.Expected, target.ResponsibleRole),
            (self.Name, self.Department, self.Unit, self.Goal.Expected, self.ResponsibleRole));
        Assert.Equal(target.Funds.Lines.Select(line => line.Budget), self.Funds.Lines.Select(line => line.Initial));
        Assert.Equal(target.Indicators.Select(row => (row.Level3, row.Target.Raw, row.Weight)),
            self.Indicators.Select(row => (row.Level3, row.Target.Raw, row.Weight)));
        Assert.Equal(10m, self.Funds.Total!.Weight!.Value.Value);
        Assert.Null(self.Goal.Actual);
        Assert.Null(self.Total);
        Assert.All(self.Funds.Lines, line => Assert.Null(line.Budget ?? line.Executed));
        Assert.All(self.Indicators, row => Assert.Null(row.Result));
        var units = forms.Records.OfType<PerformanceTable>().Select(form => form.Unit.Value).Distinct().Order();
        Assert.Equal(["104", "104001", "104002"], units);
    }

    [Fact]
    public void A_workbook_is_valid_has_a_sheet_for_each_form_and_tells_how_to_fill_it_in()
    {
        var forms = FormsOf("104", Stage.Accounts, Year);
        var bytes = PrefilledWorkbook.Write(forms, Records);
        using var workbook = OpenedWorkbook.Of(bytes);

        Assert.Empty(workbook.Errors);
        var names = workbook.Sheets.Select(sheet => sheet.Name!.Value!).ToList();
        Assert.Equal(forms.Records.Select(NameOf), names.Take(forms.Records.Length));
        Assert.Contains("填表说明-自评", names);
        Assert.NotEmpty(workbook.Find(names.IndexOf("填表说明-自评"), "“已经填好的内容”"));
        Assert.Equal(bytes, PrefilledWorkbook.Write(forms, Records));
    }

    [Fact]
    public void A_transfer_whose_target_shares_points_out_gets_the_form_that_gives_them()
    {
        var target = Records.ProjectTargets.First(target => target.Kind == ProjectKind.Transfer && target.Indicators[0].Weight is not null);
        var without = target with { Indicators = [.. target.Indicators.Select(row => row with { Weight = null })] };

        Assert.Equal(ProjectKind.Project, StartedSelfEvaluation.Of(target, Records).Kind);
        Assert.NotNull(StartedSelfEvaluation.Of(target, Records).Funds.Total!.Weight);
        Assert.Equal(ProjectKind.Transfer, StartedSelfEvaluation.Of(without, Records).Kind);
        Assert.Null(StartedSelfEvaluation.Of(without, Records).Funds.Total!.Weight);
    }

    [Fact]
    public void Only_some_forms_filled_in_are_imported_with_partial_and_the_others_are_named()
    {
        var forms = FormsOf("104", Stage.Accounts, Year);
        var form = forms.Records.OfType<ProjectSelfEvaluation>().Single(form => form.Code.Value == "104-001");
        using var sheets = new FilledSheets(PrefilledWorkbook.Write(forms, Records), Path);
        FillIn(sheets.On(NameOf(form)), form, (SelfEvaluation)Records.Find(form.Key)!);
        var empty = new RecordSet(Records.Portal, Records.Units);

        var result = FileImporter.Import([sheets.Save()], empty, new ImportOptions(Partial: true));

        Assert.Equal(form.Key, Assert.Single(result.Records, record => record.IsWritten).Record!.Key);
        Assert.Equal(forms.Records.Length - 1, result.Findings.Count(finding => finding.Definition == ImportFileFindings.FormUnfilled));
    }

    [Fact]
    public void Next_years_targets_have_all_but_the_money_and_what_the_indicators_were()
    {
        var forms = FormsOf("104", Stage.Budget, new FiscalYear(2026));

        var target = forms.Records.OfType<ProjectTarget>().Single(form => form.Code.Value == "104-001");
        var before = Records.FindProjectTarget(target.Code, Year)!;
        var result = Records.FindProjectSelfEvaluation(target.Code, Year)!;
        Assert.Equal((2026, before.Name, before.Period, before.Budget), (target.Year.Number, target.Name, target.Period, target.Budget));
        Assert.Equal(before.Funds.Total!.WholePeriod, target.Funds.Total!.WholePeriod);
        Assert.All(target.Funds.Lines, line => Assert.Null(line.Budget));
        Assert.Equal($"2025年{result.Indicators[1].Result!.Actual.Raw}", target.Indicators[1].Baseline);
        Assert.Equal(before.Indicators.Select(row => row.Target.Raw), target.Indicators.Select(row => row.Target.Raw));
    }

    [Fact]
    public void A_project_that_has_ended_gets_no_form_for_the_next_year_and_that_is_told()
    {
        var ended = Records.ProjectTargets.First(target => target.Year == Year && target.Period?.End?.Year == Year.Number);
        var department = Records.FindUnit(ended.Unit)!.Parent ?? ended.Unit;

        var forms = FormsOf(department.Value, Stage.Budget, new FiscalYear(2026));

        Assert.DoesNotContain(forms.Records.OfType<ProjectTarget>(), form => form.Code == ended.Code);
        Assert.Contains(forms.Notes, note => note.Contains(ended.Code.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Next_years_targets_that_come_back_without_an_amount_are_refused_and_with_one_are_the_target()
    {
        var year = new FiscalYear(2027);
        var forms = FormsOf("104", Stage.Budget, year);
        var target = forms.Records.OfType<ProjectTarget>().First();
        using (var unfilled = new FilledSheets(PrefilledWorkbook.Write(forms, Records), Path))
            unfilled.Save();
        var refused = FileImporter.Import([Path], Records, new ImportOptions());
        Assert.All(refused.Records, record => Assert.Null(record.Record));
        Assert.Equal(forms.Records.Length, refused.Findings.Count(finding => finding.Definition == ImportFileFindings.FormUnfilled));

        using var sheets = new FilledSheets(PrefilledWorkbook.Write(new PrefilledForms([target], []), Records), Path);
        sheets.On(NameOf(target)).Cross("年度资金总额", "年度资金", 1200m, "资金来源");
        var result = FileImporter.Import([sheets.Save()], Records, new ImportOptions());

        Assert.DoesNotContain(result.Findings, finding => finding.Severity == Severity.Error);
        var expected = target with
        {
            Funds = new Funds([.. target.Funds.Lines.Select(line =>
                line.Kind == FundKind.Total ? line with { Budget = Money.FromYuan(12_000_000m) } : line)]),
        };
        Assert.Empty(RoundTrip.Differences([expected], result));
    }

    [Fact]
    public void What_was_approved_counts_and_not_what_it_was_changed_into()
    {
        var target = Records.FindProjectTarget(ProjectCode.Parse("104-001"), Year)!;
        var changed = target with { Name = "改了名称" };
        var others = Records.All.Where(record => record.Key != target.Key).Append(changed);
        var records = new RecordSet(Records.Portal, others, Records.Day, Records.Publications) { ApprovedTexts = Records.ApprovedTexts };

        var forms = new PrefilledSelection(records).Of(records.FindUnit(UnitCode.Parse("104"))!, Stage.Accounts, Year);

        Assert.Equal(target.Name, forms.Records.OfType<ProjectSelfEvaluation>().Single(form => form.Code == target.Code).Name);
        Assert.Contains(
            forms.Notes, note => note.Contains("104-001", StringComparison.Ordinal) && note.Contains("改动", StringComparison.Ordinal));
    }

    [Fact]
    public void The_likely_year_is_the_last_that_is_over_and_for_targets_the_next()
    {
        var selection = new PrefilledSelection(Records);
        var unit = Records.FindUnit(UnitCode.Parse("104"))!;

        Assert.Equal(2025, selection.LikelyYear(unit, Stage.Accounts)!.Value.Number);
        Assert.Equal(2027, selection.LikelyYear(unit, Stage.Budget)!.Value.Number);
    }

    [Fact]
    public void The_governments_form_for_the_next_year_comes_back_as_its_target()
    {
        var forms = new PrefilledSelection(Records).OfGovernment(new FiscalYear(2027));
        var target = Assert.IsType<GovernmentTarget>(Assert.Single(forms.Records));
        using (var unfilled = new FilledSheets(PrefilledWorkbook.Write(forms, Records), Path))
            unfilled.Save();
        var refused = FileImporter.Import([Path], Records, new ImportOptions());
        Assert.Equal(ImportFileFindings.FormUnfilled, Assert.Single(refused.Findings).Definition);

        using var sheets = new FilledSheets(PrefilledWorkbook.Write(forms, Records), Path);
        sheets.On(NameOf(target)).Cross("一般公共预算", "收入", 320000m, "四本预算").Cross("一般公共预算", "支出", 510000.5m, "四本预算");
        var result = FileImporter.Import([sheets.Save()], Records, new ImportOptions());

        Assert.Empty(result.Findings.Where(finding => finding.Severity != Severity.Info).Select(finding => finding.Message));
        var expected = target with
        {
            Budgets =
            [
                target.Budgets[0] with { Revenue = Money.FromYuan(3_200_000_000m), Expenditure = Money.FromYuan(5_100_005_000m) },
                .. target.Budgets[1..],
            ],
        };
        Assert.Empty(RoundTrip.Differences([expected], result));
    }

    private static PrefilledForms FormsOf(string unit, Stage stage, FiscalYear year) =>
        new PrefilledSelection(Records).Of(Records.FindUnit(UnitCode.Parse(unit))!, stage, year);

    private static string NameOf(IDisclosureRecord record) => RecordExport.NameOf(OfficialForms.Of(record)!, record);

    // Units change names of indicators between target and self-evaluation: those are other tests'.
    private static bool IsOfTarget(SelfEvaluation self, SelfEvaluation form) =>
        self.Indicators.Select(row => (row.Level1, row.Level2, row.Level3, row.Target.Raw, row.Weight))
            .SequenceEqual(form.Indicators.Select(row => (row.Level1, row.Level2, row.Level3, row.Target.Raw, row.Weight)))
        && form.Indicators.Select(row => row.Level3).Distinct().Count() == form.Indicators.Length
        && self.Funds.Lines.Select(line => (line.Kind, line.Label, line.Initial))
            .SequenceEqual(form.Funds.Lines.Select(line => (line.Kind, line.Label, line.Initial)))
        && self.Goal.Expected == form.Goal.Expected && self.Items.IsEmpty && self.ResponsibleRole == form.ResponsibleRole;

    private static SelfEvaluation Expected(SelfEvaluation form, SelfEvaluation done) => OfKind(form, done) with
    {
        MoneyUnit = form.MoneyUnit,
        Goal = done.Goal with { WholePeriod = null },
        Funds = new Funds(
            [.. done.Funds.Lines.Zip(form.Funds.Lines, (line, known) => line with { WholePeriod = null, Weight = known.Weight })]),
        Indicators = [.. form.Indicators.Zip(done.Indicators, (known, row) => known with { Result = row.Result })],
    };

    // Whether it is a policy the target says, and a self-evaluation need not.
    private static SelfEvaluation OfKind(SelfEvaluation form, SelfEvaluation done) =>
        (form, done) is (ProjectSelfEvaluation { Kind: var kind }, ProjectSelfEvaluation project) ? project with { Kind = kind } : done;

    private static void FillIn(FilledSheets sheet, SelfEvaluation form, SelfEvaluation done)
    {
        var givesPoints = form.Project?.Kind != ProjectKind.Transfer;
        foreach (var line in done.Funds.Lines)
        {
            var label = line switch
            {
                { Label: { } named } => named,
                { Kind: FundKind.Total } => "年度资金总额",
                { Kind: FundKind.Fiscal } => "其中：当年财政拨款",
                { Kind: FundKind.Carried } => "上年结转资金",
                _ => "其他资金",
            };
            sheet.Cross(label, "全年预算数", line.Budget?.In(form.MoneyUnit), "资金来源")
                .Cross(label, "全年执行数", line.Executed?.In(form.MoneyUnit), "资金来源")
                .Cross(label, "执行率", line.Rate?.Ratio, "资金来源");
            if (givesPoints)
                sheet.Cross(label, "得分", line.Score?.Value, "资金来源");
        }

        sheet.Below("实际完成情况", done.Goal.Actual).Beside(givesPoints ? "其他需要说明的问题" : "说明", done.Remarks);
        foreach (var row in done.Indicators.Where(row => row.Result is not null))
        {
            sheet.Cross(row.Level3, givesPoints ? "实际完成值" : "全年实际完成值", Text(row.Result!.Actual.Raw), Indicators)
                .Cross(row.Level3, givesPoints ? "偏差原因分析及改进措施" : "未完成原因和改进措施", row.Result.Reason, Indicators);
            if (givesPoints)
                sheet.Cross(row.Level3, "得分", row.Result.Score?.Value, Indicators);
        }

        if (givesPoints)
            sheet.Cross("总分", "得分", done.Total?.Value, Indicators).Beside("自评等级", done.Grade is { } grade ? TermOf(grade) : null);
        foreach (var (i, empty) in (done as UnitSelfEvaluation)?.EmptyTables.Index() ?? [])
            sheet.Below("空表名称", empty.Table, i + 1).Below("空表说明", empty.Explanation, i + 1);
    }

    private static string TermOf(Grade grade) => Disclosure.Model.Terms.OfficialTerms.Term(grade);

    private static string? Text(string raw) => raw.Length == 0 ? null : raw;
}
