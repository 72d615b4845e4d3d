using Disclosure.Model.Checks;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Pages.Assessments;
using Disclosure.Site.Pages.ProjectProfile;
using Disclosure.Site.Tests.Process;
using static Disclosure.Site.Tests.SampleRecords;

namespace Disclosure.Site.Tests.Pages.ProjectProfile;

public sealed class CheckNoteTests
{
    private static readonly FindingDefinition Told = new("DISC9997", Severity.Warning, "得分有出入", "核对。", PublicNote: "得分与按规则核算的结果有出入。");
    private static readonly FindingDefinition ForStaff = new("DISC9998", Severity.Warning, "只给工作人员看", "核对。");

    [Fact]
    public void A_kind_of_finding_is_told_once_and_names_its_rows()
    {
        var page = PageWith(
            new Finding(Told, Place.In(Self().Key, "indicators[0].score"), "内部说明甲"),
            new Finding(Told, Place.In(Self().Key, "indicators[1].score"), "内部说明乙"));
        var note = Assert.Single(page.Years[0].Notes);

        Assert.Equal("改造小区数量、居民满意度", note.Where);
        Assert.Equal("得分与按规则核算的结果有出入。", note.Text);
    }

    [Fact]
    public void What_is_written_for_staff_stays_with_staff()
    {
        var page = PageWith(
            new Finding(ForStaff, Place.In(Self().Key), "只给工作人员看的说明"),
            new Finding(Told, Place.In(Self().Key), "内部说明甲"));

        Assert.DoesNotContain("只给工作人员看的说明", page.ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain("内部说明甲", page.ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain("DISC", page.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_past_the_table_names_no_row() =>
        Assert.Null(Assert.Single(PageWith(new Finding(Told, Place.In(Self().Key, "indicators[99].score"), "")).Years[0].Notes).Where);

    [Fact]
    public void What_the_process_made_has_its_notes_with_the_year_and_names_its_rows()
    {
        var context = SampleContext.Of(
            With(Target(Open), ProcessSamples.Monitored),
            [new Finding(Told, Place.In(ProcessSamples.Monitored.Key, "indicators[1].target"), "内部说明甲")]);
        var year = ProjectPages.Build(context, Sewers).Years.Single(one => one.Year == Open.Number);

        Assert.Equal(new CheckNote("居民满意度", "得分与按规则核算的结果有出入。"), Assert.Single(year.Notes));
    }

    [Fact]
    public void An_assessment_has_its_notes_on_its_own_page()
    {
        var context = SampleContext.Of(
            With(Target(Open), ProcessSamples.Assessed), [new Finding(Told, Place.In(ProcessSamples.Assessed.Key, "total"), "内部说明甲")]);
        var page = AssessmentsYearPages.Plan(context).Select(plan => plan.Make()).OfType<AssessmentPage>().Single();

        Assert.Contains("得分与按规则核算的结果有出入。", page.ToHtml(), StringComparison.Ordinal);
    }

    private static Disclosure.Site.Pages.ProjectProfile.ProjectPage PageWith(params Finding[] findings) =>
        ProjectPages.Build(
            SampleContext.Of(With(Target(Closed), Self(), AccountsAct(new DateOnly(2026, 8, 27))), [.. findings]), Sewers);
}
