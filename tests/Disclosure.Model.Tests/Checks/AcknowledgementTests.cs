using System.Collections.Immutable;
using Disclosure.Model.Acknowledging;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Acknowledging;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Tests.Checks;

public class AcknowledgementTests
{
    private const string Hotline = "值班手机 13900001234";

    [Fact]
    public void A_finding_that_somebody_accepted_blocks_no_more_and_says_who_and_why()
    {
        var before = OfPhone(Check(Hotline, []));
        var after = OfPhone(Check(Hotline, [RowFor(before)]));

        Assert.Equal((Severity.Error, true), (before.Severity, before.NeedsAcknowledgement));
        Assert.Equal((Severity.Info, false), (after.Severity, after.NeedsAcknowledgement));
        Assert.Equal(("p02", "对外公布的值班手机"), (after.Acknowledged!.By, after.Acknowledged.Reason));
    }

    [Fact]
    public void An_id_is_ten_digits_and_the_same_whatever_else_is_found()
    {
        var alone = OfPhone(Check(Hotline, []));
        var with = OfPhone(Checking.Target(t => t with
        {
            Goal = t.Goal with { Expected = Hotline },
            Name = t.Name + "绩效目标表",
        }));

        Assert.Matches("^[0-9a-f]{10}$", alone.Id.Value);
        Assert.Equal(alone.Id, with.Id);
    }

    [Fact]
    public void An_id_is_of_the_number_and_not_of_the_words_around_it()
    {
        Assert.Equal(OfPhone(Check(Hotline, [])).Id, OfPhone(Check("电话改为：" + Hotline + "，工作日接听", [])).Id);
        Assert.NotEqual(OfPhone(Check(Hotline, [])).Id, OfPhone(Check("值班手机 13900001235", [])).Id);
    }

    [Fact]
    public void An_acknowledgement_of_another_number_counts_no_more_and_is_told()
    {
        var old = OfPhone(Check(Hotline, []));

        var findings = Everything(Check("值班手机 13900001235", [RowFor(old)]), [RowFor(old)]);

        Assert.Equal(Severity.Error, OfPhone(findings).Severity);
        var stale = Assert.Single(findings, finding => finding.Code == "DISC4040");
        Assert.Equal((Severity.Warning, "acknowledgements[0]"), (stale.Severity, stale.Place.Path));
        Assert.Contains(OfPhone(findings).Id.Value, stale.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_number_of_two_in_a_text_is_accepted_and_the_other_still_blocks()
    {
        const string Two = "13900001234、13900001235";
        var first = Check(Two, []).First(finding => finding.Code == "DISC6021");

        var findings = Check(Two, [RowFor(first)]).Where(finding => finding.Code == "DISC6021").ToList();

        Assert.Equal([Severity.Info, Severity.Error], findings.Select(finding => finding.Severity).OrderBy(s => s));
    }

    [Fact]
    public void An_acknowledgement_of_another_place_or_without_a_reason_does_not_count()
    {
        var row = RowFor(OfPhone(Check(Hotline, [])));

        Assert.Equal(Severity.Error, OfPhone(Check(Hotline, [row with { Path = row.Path + "x" }])).Severity);
        Assert.Equal(Severity.Error, OfPhone(Check(Hotline, [row with { Reason = " " }])).Severity);
        Assert.Contains(Everything(Check(Hotline, [row with { Reason = " " }]), [row with { Reason = " " }]), f => f.Code == "DISC4043");
    }

    [Fact]
    public void What_is_not_found_any_more_needs_no_acknowledgement()
    {
        var row = RowFor(OfPhone(Check(Hotline, [])));

        Assert.Contains(Everything(Check("维护公园", [row]), [row]), finding => finding is { Code: "DISC4041", Severity: Severity.Info });
    }

    [Fact]
    public void Sums_that_disagree_are_accepted_with_a_public_reason_alone()
    {
        var definition = RecordChecks.All.Single(definition => definition.Code == "DISC3007");
        var finding = new Finding(definition, Place.In(TestRecords.Target.Key), "相差 100 元");
        var row = RowFor(finding);

        Assert.False(Of(row).Covers(finding));
        Assert.True(Of(row with { IsPublic = true }).Covers(finding));
        Assert.Contains(Of(row).Check([finding]), found => found.Code == "DISC4042");
        Assert.Empty(Of(row with { IsPublic = true }).Check([finding]));
    }

    [Fact]
    public void What_can_t_be_accepted_is_not()
    {
        var definition = RecordChecks.All.Single(definition => definition.Code == "DISC2003");
        var finding = new Finding(definition, Place.In(TestRecords.Target.Key), "没有指标");

        Assert.False(Of(RowFor(finding)).Covers(finding));
        Assert.False(finding.NeedsAcknowledgement);
    }

    [Fact]
    public void What_only_warns_may_be_accepted_holds_nothing_back_before_and_says_when_it_was_about_something_else()
    {
        Finding Weak(string name) => Assert.Single(
            Checking.DistrictWith(TestRecords.Target with { Name = name }, Register([])), found => found.Code == "DISC2021");

        var before = Weak(TestRecords.Target.Name + "绩效目标表");
        var row = RowFor(before);
        var accepted = Checking.DistrictWith(TestRecords.Target with { Name = TestRecords.Target.Name + "绩效目标表" }, Register([row]));
        var changed = Checking.DistrictWith(TestRecords.Target with { Name = TestRecords.Target.Name + "的绩效目标表" }, Register([row]));
        var gone = Checking.DistrictWith(TestRecords.Target, Register([row]));

        Assert.Equal((true, false), (before.CanBeAcknowledged, before.NeedsAcknowledgement));
        Assert.Equal(row, accepted.Single(finding => finding.Code == before.Code).Acknowledged);
        var back = changed.Single(finding => finding.Code == before.Code);
        Assert.Equal((null, row, before.Severity), (back.Acknowledged, back.Lapsed, back.Severity));
        Assert.Empty(Of(row).Check(changed));
        Assert.Equal("DISC4041", Assert.Single(Of(row).Check(gone)).Code);
    }

    [Fact]
    public void What_was_accepted_of_a_form_is_told_by_the_import_alone()
    {
        var row = RowFor(OfPhone(Check(Hotline, []))) with { Path = FormPlace.Of("project-target", "公园 管护", "F12") };

        Assert.Equal("报表/project-target/公园管护 F12", row.Path);
        Assert.Empty(Of(row).Check([]));
        Assert.Empty(Of(row).UnmetOfForms([], new HashSet<string>(["报表/project-target/别的"])));
        Assert.Equal(row, Assert.Single(Of(row).UnmetOfForms([], new HashSet<string>(["报表/project-target/公园管护"]))));
        Assert.Equal("DISC4043", Assert.Single(Of(row with { Reason = " " }).Check([])).Code);
    }

    [Fact]
    public void A_public_reason_is_looked_through_for_personal_data_and_a_kept_one_is_not()
    {
        var row = RowFor(OfPhone(Check(Hotline, []))) with { Reason = "13900001236 是值班手机" };

        Assert.DoesNotContain(Check("x", [row]), finding => finding.Place.Path == "acknowledgements[0].reason");
        Assert.Contains(
            Check("x", [row with { IsPublic = true }]),
            finding => finding is { Code: "DISC6021", Place.Path: "acknowledgements[0].reason" });
    }

    [Fact]
    public void A_finding_of_a_text_for_readers_is_called_by_its_file_not_by_its_line()
    {
        var definition = RecordChecks.All.Single(definition => definition.Code == "DISC6021");
        Finding At(string place) => new(definition, Place.At(place), "含有手机号码") { File = "guide/x.md", Fragment = "13900001234" };

        Assert.Equal(At("content/guide/x.md:3").Id, At("/tmp/c/guide/x.md:9").Id);
        Assert.Equal("guide/x.md", At("content/guide/x.md:3").Path);
    }

    private static ImmutableArray<Finding> Check(string goal, Acknowledgement[] rows) => Checking.DistrictWith(
        TestRecords.Target with { Goal = TestRecords.Target.Goal with { Expected = goal } }, Register(rows));

    private static ImmutableArray<Finding> Everything(ImmutableArray<Finding> findings, Acknowledgement[] rows) =>
        [.. findings, .. Acknowledgements.Of(new RecordSet(TestRecords.Portal, [Register(rows)])).Check(findings)];

    private static Acknowledgements Of(Acknowledgement row) => Acknowledgements.Of(new RecordSet(TestRecords.Portal, [Register([row])]));

    private static AcknowledgementRegister Register(Acknowledgement[] rows) =>
        new() { Year = TestRecords.Target.Year, Stage = Stage.Budget, Rows = [.. rows] };

    private static Finding OfPhone(IEnumerable<Finding> findings) =>
        Assert.Single(findings, finding => finding is { Code: "DISC6021", Place.Path: "goal.expected" });

    private static Acknowledgement RowFor(Finding finding) => new(
        finding.Id, finding.Code, finding.Path, FindingId.SubjectOf(finding.Fragment ?? finding.Message), "对外公布的值班手机", false, "p02",
        new DateOnly(2025, 1, 20));
}
