using Disclosure.Model.Accountability;
using Disclosure.Model.Editions;
using Disclosure.Site.Tests.Process;

namespace Disclosure.Site.Tests.Corrections;

/// <summary>A correction of the counts of accountability stands where the counts do.</summary>
public sealed class CorrectedCountsTests
{
    private const string Path = "years/2025/process/accountability.yaml";

    [Fact]
    public void The_page_of_coverage_says_which_count_was_which_before_and_is_now()
    {
        var made = new MadeUpHistory(_ => null);
        var scope = new ReleaseScope.OfSite();
        made.Release("2025-01-20T10:00:00+08:00", ReleaseKind.Publication, scope, null, ("portal.yaml", CorrectedDistrict.PortalOf(90m)));
        made.Release(
            "2026-08-27T10:00:00+08:00", ReleaseKind.Publication, scope, null,
            (CorrectedDistrict.SewersPath, CorrectedDistrict.Sewers(11_800_000m)), (Path, Counted(6)));
        made.Release("2026-09-10T10:00:00+08:00", ReleaseKind.Correction, scope, "两个项目重复计入", (Path, Counted(4)));
        var page = CorrectedDistrict.PageAt(
            CorrectedDistrict.ContextOf(CorrectedDistrict.FactsOf(CorrectedDistrict.RecordsOf(made), made.Tell())), "coverage/2025/");

        var words = page.ToDocument().Body.Words();
        Assert.Contains("自评失实 6 → 少于5", words, StringComparison.Ordinal);
        Assert.Contains("两个项目重复计入", words, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 9, 10), page.LastChange!.Day);
    }

    private static AccountabilityRegister Counted(int found) => OutcomeSamples.Register with
    {
        Counts = [new AccountabilityCount(AccountabilityMatter.FoundFalse, found).ToPublic()],
    };
}
