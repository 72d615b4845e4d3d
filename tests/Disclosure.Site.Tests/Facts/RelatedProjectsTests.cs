using Disclosure.Model.Applications;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;
using Disclosure.Site.Facts;

namespace Disclosure.Site.Tests.Facts;

public sealed class RelatedProjectsTests
{
    private static readonly ProjectCode One = ProjectCode.Parse("101001-001");

    [Fact]
    public void The_project_that_a_result_was_applied_to_comes_first_and_leads_back()
    {
        var applied = new ResultApplication
        {
            Project = One,
            Unit = SmallContent.School,
            Year = SmallContent.Year,
            Subject = ApplicationSubject.Budget,
            AppliedTo = new FiscalYear(2027),
            NextProject = ProjectCode.Parse("101001-003"),
            Office = "财政局",
            Reason = "并入",
        };
        var context = SmallContent.With(Target("101001-001", "校舍维修"), Target("101001-002", "校舍维修补助"), Target("101001-003", "改薄"), applied);

        Assert.Equal(
            [
                ("改薄", "2025 年的评价结果用到这个项目 2027 年的预算"), ("校舍维修补助", "名称相近"),
            ],
            Of(context, One));
        Assert.Equal("这个项目 2025 年的评价结果用到本项目 2027 年的预算", Of(context, ProjectCode.Parse("101001-003")).First().Reason);
    }

    [Fact]
    public void Others_of_the_same_unit_follow_the_most_money_first_and_few() => Assert.Equal(
        [("丙", "同一单位：示例区第一小学"), ("丁", "同一单位：示例区第一小学"), ("乙", "同一单位：示例区第一小学")],
        Of(
            SmallContent.With(
                Target("101001-001", "甲"), Target("101001-002", "乙", 5), Target("101001-003", "丙", 9), Target("101001-004", "丁", 8),
                Target("101001-005", "戊", 1)),
            One));

    [Fact]
    public void A_project_alone_has_none() => Assert.Empty(Of(SmallContent.With(Target("101001-001", "甲")), One));

    [Fact]
    public void A_new_name_of_a_related_project_makes_the_page_anew_and_its_money_does_not()
    {
        var own = Target("101001-001", "甲");

        Assert.NotEqual(Print(own, Target("101001-002", "乙")), Print(own, Target("101001-002", "丙")));
        Assert.Equal(Print(own, Target("101001-002", "乙", 1)), Print(own, Target("101001-002", "乙", 2)));
    }

    private static Model.Editions.HashBytes? Print(params IDisclosureRecord[] records) => SmallContent.With(records).Inputs.OfProject(One);

    private static IEnumerable<(string Name, string Reason)> Of(PageContext context, ProjectCode code) =>
        context.Related.Of(code).Select(project => (project.Name, project.Reason));

    private static ProjectTarget Target(string code, string name, decimal yuan = 1000) =>
        SmallContent.Target(code, yuan) with { Name = name };
}
