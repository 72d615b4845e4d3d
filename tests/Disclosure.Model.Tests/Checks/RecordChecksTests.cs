using System.Collections.Immutable;
using Disclosure.Model.Checks;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Tests.Checks;

public class RecordChecksTests
{
    [Fact]
    public void A_district_in_which_nothing_is_wrong_has_no_findings() =>
        Assert.Empty(Checking.DistrictWith().Select(finding => $"{finding.Code} {finding.Place}: {finding.Message}"));

    [Fact]
    public void Codes_are_unique_and_ordered_within_each_family()
    {
        Assert.Equal(RecordChecks.All.Length, RecordChecks.All.Select(definition => definition.Code).Distinct().Count());
        Assert.All(RecordChecks.Families, family =>
            Assert.Equal(family.Definitions.Select(d => d.Code).Order(StringComparer.Ordinal), family.Definitions.Select(d => d.Code)));
    }

    [Fact]
    public void Every_definition_says_how_to_mend_it() =>
        Assert.All(RecordChecks.All, definition => Assert.False(string.IsNullOrWhiteSpace(definition.Remedy)));

    [Fact]
    public void Readers_see_no_note_for_what_is_not_published() =>
        Assert.All(RecordChecks.All.Where(d => d.Severity == Severity.Error), definition => Assert.Null(definition.PublicNote));

    [Fact]
    public void Order_does_not_depend_on_the_order_of_the_records()
    {
        ImmutableArray<IDisclosureRecord> records = [.. TestRecords.District.Select(Spoil)];
        var forwards = RecordChecks.Check(new RecordSet(TestRecords.Portal, records));
        var backwards = RecordChecks.Check(new RecordSet(TestRecords.Portal, records.Reverse()));
        Assert.True(forwards.Length > 10);
        Assert.Equal(forwards.AsEnumerable(), backwards.AsEnumerable());
    }

    [Fact]
    public void Rows_are_told_in_the_order_of_the_table()
    {
        var rows = Enumerable.Range(1, 12).Select(i => TestRecords.Row("产出指标", "数量指标", $"第{i}类设施", $"{i}", 7.5m));
        var findings = Checking.Target(target => target with { Indicators = [.. rows] });
        var paths = findings.Where(f => f.Code == "DISC4001").Select(f => f.Place.Path);
        Assert.Equal(Enumerable.Range(0, 12).Select(i => $"indicators[{i}].target"), paths);
    }

    [Fact]
    public void Content_that_is_withheld_is_not_checked()
    {
        const string Unit = "years/2025/budget/units/101";
        const string Self = "years/2025/accounts/projects/101002-003";
        var withheld = new Withholding("《政府信息公开条例》第十四条", "涉及国家秘密")
        {
            AlsoHides = [new(Unit, "targetSetting"), new(Unit, "mainTasks[小区改造]"), new(Self, "funds")],
        };
        var findings = Checking.Target(target => target with { Withheld = withheld, Indicators = [], Goal = new Goal("") });
        Assert.Empty(findings);
    }

    private static IDisclosureRecord Spoil(IDisclosureRecord record) => record switch
    {
        ProjectTarget target => target with
        {
            Name = "",
            Goal = new Goal("……"),
            Indicators = [.. target.Indicators.Select(row => row with { Level3 = "指标2" })],
        },
        Model.Evaluations.ProjectSelfEvaluation self =>
            self with { Total = null, Indicators = [.. self.Indicators.Select(row => row with { Result = null })] },
        _ => record,
    };
}
