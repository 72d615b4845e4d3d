using System.Text.Json;
using Disclosure.Forms.Reading.Kinds;
using Disclosure.Forms.Report;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Checks.Privacy;
using Disclosure.Model.Fields.Json;
using Disclosure.Model.Registry;
using Disclosure.Model.Registry.Schemas;
using NJsonSchema;
using Snapshooter.Xunit;

namespace Disclosure.Forms.Tests.Report;

public sealed class ImportReportTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_report_in_json_has_the_shape_that_others_rely_on() =>
        Snapshot.Match(ImportJson.Write(ImportFolder.Import(ReportedForm.Save(_folder))), "import-report");

    [Fact]
    public void The_report_in_words_names_each_form_and_each_cell() =>
        Snapshot.Match(ImportText.Write(
            ImportFolder.Import(ReportedForm.Save(_folder), _folder.Bytes("名单.csv", 1))), "import-report-in-words");

    [Fact]
    public async Task The_report_fits_the_schema_that_the_sites_twins_have_too()
    {
        var schema = await JsonSchema.FromJsonAsync(DataSchema.Text());
        var result = ImportFolder.Import(ReportedForm.Save(_folder), _folder.Bytes("名单.csv", 1));

        Assert.NotEmpty(result.Records);
        Assert.Empty(schema.Validate(ImportJson.Write(result)));
    }

    [Fact]
    public async Task The_report_of_a_monitoring_form_fits_the_schema_too()
    {
        var schema = await JsonSchema.FromJsonAsync(DataSchema.Text());
        var form = new WorkbookMaker().Sheet("监控表", sheet => sheet.Monitoring()).Save(_folder);
        var json = ImportJson.Write(ImportFolder.Import(form));

        Assert.Contains("\"form\": \"project-monitoring\"", json, StringComparison.Ordinal);
        Assert.Empty(schema.Validate(json));
        Assert.NotEmpty(schema.Validate(json.Replace("project-monitoring", "no-such-form", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_schema_lists_every_form_there_is()
    {
        var forms = Enum.GetValues<FormKind>().Select(kind => kind.Id()).Order(StringComparer.Ordinal);

        Assert.Equal(forms, FormNames.All.Order(StringComparer.Ordinal));
        Assert.All(FormNames.All, form => Assert.Contains($"\"{form}\"", DataSchema.Text(), StringComparison.Ordinal));
    }

    [RealTablesFact]
    public void The_report_of_every_real_table_repeats_nothing_of_a_person_s()
    {
        var result = ImportFolder.Import(Repository.RealTables!);

        Assert.All([ImportText.Write(result), ImportJson.Write(result)], report => Assert.All(
            report.Split('\n'), line => Assert.Empty(PersonalDataScan.NumbersIn(line))));
    }

    [RealTablesFact]
    public async Task The_report_of_every_real_table_fits_the_schema()
    {
        var schema = await JsonSchema.FromJsonAsync(DataSchema.Text());
        var result = ImportFolder.Import(Repository.RealTables!);

        Assert.True(result.Records.Length > 50, $"{result.Records.Length} records");
        Assert.Empty(schema.Validate(ImportJson.Write(result)).Select(problem => problem.ToString()));
    }

    [Fact]
    public void Chinese_and_operators_stay_readable_in_json()
    {
        var json = ImportJson.Write(ImportFolder.Import(ReportedForm.Save(_folder)));

        Assert.Contains("\"raw\": \"≥12个\"", json, StringComparison.Ordinal);
        Assert.Contains("\"operator\": \">=\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_has_no_key_and_is_never_zero()
    {
        using var report = JsonDocument.Parse(ImportJson.Write(ImportFolder.Import(ReportedForm.Save(_folder))));

        var funds = report.RootElement.GetProperty("records")[0].GetProperty("funds");
        Assert.False(funds[1].TryGetProperty("rate", out _));
        Assert.Equal(0.8619m, funds[0].GetProperty("rate").GetDecimal());
    }
}
