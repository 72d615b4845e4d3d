using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Publishing.Build;
using Disclosure.Site.Facts;
using Disclosure.Site.Tests;

namespace Disclosure.Publishing.Tests;

public sealed class EmptyContentTests
{
    [Fact]
    public void A_content_without_any_record_still_gives_a_whole_site_that_says_so()
    {
        using var folder = new TemporaryFolder();
        var input = new SiteFacts(new RecordSet(SmallContent.Portal, []), [], [], []);

        var report = SiteBuild.Run(input, new BuildOptions { Output = folder["site"] }, null);

        Assert.Empty(report.Findings);
        Assert.Contains("还没有名词解释", File.ReadAllText(folder["site/glossary/index.html"]), StringComparison.Ordinal);
        Assert.Contains("还没有公开的财政重点评价", File.ReadAllText(folder["site/evaluations/index.html"]), StringComparison.Ordinal);
        Assert.Contains("还没有任何年度的内容", File.ReadAllText(folder["site/years/index.html"]), StringComparison.Ordinal);
    }
}
