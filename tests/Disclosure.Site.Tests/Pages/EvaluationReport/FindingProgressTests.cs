using Disclosure.Site.Pages.EvaluationReport;
using Disclosure.Site.Tests.Process;

namespace Disclosure.Site.Tests.Pages.EvaluationReport;

public sealed class FindingProgressTests
{
    [Fact]
    public void Each_finding_says_how_far_it_is_mended_or_that_nobody_entered_it()
    {
        var page = (EvaluationPage)OutcomeSamples.PageAt("evaluations/2025-101-001-recheck/");
        var cells = page.FindingsShown.Rows.Select(row => row[^1]).ToList();

        Assert.Equal(["逾期未整改", "没有公开整改登记"], cells.Select(cell => cell.Badge!.Text));
        Assert.Equal("期限 2026年8月31日，已逾期 18 天", cells[0].Note);
        Assert.NotNull(page.ToDocument().QuerySelector("a[href='../../rectifications/']"));
    }

    [Fact]
    public void The_evaluation_of_a_town_is_about_the_town_as_a_whole()
    {
        var page = (EvaluationPage)OutcomeSamples.PageAt("evaluations/2025-101-comprehensive/");

        Assert.Equal(("示例区住房和城乡建设局", "units/101/2025/"), (page.Entry.Subject, page.Entry.SubjectPath));
        Assert.Null(page.Entry.SelfTotal);
        Assert.Contains(page.Facts, fact => fact is { Name: "评价类型", Text: "综合绩效评价" });
    }
}
