using Disclosure.Publishing.Build;
using Disclosure.Publishing.Output;
using Disclosure.Publishing.Reports;
using Disclosure.Site.Layout;
using Disclosure.Site.Tests;

namespace Disclosure.Publishing.Tests.Output;

public sealed class OutputClaimTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_output_is_one_claims_at_a_time_by_whatever_way_it_is_reached()
    {
        Directory.CreateDirectory(_folder["web/site"]);
        Directory.CreateSymbolicLink(_folder["other"], "web");
        Directory.CreateSymbolicLink(_folder["current"], "web/site");
        var (first, _) = OutputClaim.Take(_folder["web/site"], []);

        Assert.Equal("DISC9018", OutputClaim.Take(_folder["web/site/"], []).Finding?.Code);
        Assert.Equal("DISC9018", OutputClaim.Take(_folder["other/site"], []).Finding?.Code);
        Assert.Equal("DISC9018", OutputClaim.Take(_folder["current"], []).Finding?.Code);
        Assert.Equal("DISC9018", Build("web/site").Findings.Single().Code);

        first!.Dispose();
        Assert.True(Build("other/site").Succeeded);
        Assert.Equal([_folder["web/site"]], Directory.GetFileSystemEntries(_folder["web"]));
    }

    [Fact]
    public void Of_many_that_ask_at_once_one_gets_it_each_time()
    {
        for (var round = 0; round < 20; round++)
        {
            var claims = new OutputClaim?[8];
            Parallel.For(0, claims.Length, at => claims[at] = OutputClaim.Take(_folder["site"], []).Claim);
            Assert.Single(claims, claim => claim is not null)!.Dispose();
        }

        Assert.Empty(Directory.GetFileSystemEntries(_folder[""]));
    }

    [Fact]
    public void Of_an_output_that_is_a_link_the_place_it_leads_to_is_used_and_the_link_stays()
    {
        Directory.CreateSymbolicLink(_folder["current"], "sites/one");

        Assert.True(Build("current").Succeeded);
        Assert.True(Build("current").Succeeded);

        Assert.Equal("sites/one", new DirectoryInfo(_folder["current"]).LinkTarget);
        Assert.True(File.Exists(_folder["sites/one/robots.txt"]));
        Assert.Equal([_folder["sites/one"]], Directory.GetFileSystemEntries(_folder["sites"]));
    }

    [Theory]
    [InlineData("content")]
    [InlineData("content/site")]
    [InlineData("")]
    [InlineData("linked/site")]
    [InlineData("turned")]
    public void An_output_in_the_content_or_around_it_is_refused_and_nothing_is_touched(string output)
    {
        _folder.Write("content/portal.yaml", "form: portal\n");
        Directory.CreateSymbolicLink(_folder["linked"], "content");
        Directory.CreateSymbolicLink(_folder["turned"], "content/../content/deep");

        var report = SiteBuild.Run(
            BuildSteps.For([]), new BuildOptions { Output = _folder[output], Apart = [_folder["linked"]] }, null);

        Assert.Equal("DISC9017", report.Findings.Single().Code);
        Assert.Equal([_folder["content/portal.yaml"]], Directory.GetFileSystemEntries(_folder["content"]));
    }

    [Fact]
    public void A_folder_whose_name_begins_like_the_contents_is_no_part_of_it() =>
        Assert.True(SiteBuild.Run(
            BuildSteps.For([]), new BuildOptions { Output = _folder["content-site"], Apart = [_folder["content"]] }, null).Succeeded);

    [Fact]
    public void A_link_that_leads_to_itself_is_told_in_words()
    {
        Directory.CreateSymbolicLink(_folder["loop"], "loop/in");

        var finding = OutputClaim.Take(_folder["loop"], []).Finding!;

        Assert.Equal("DISC9013", finding.Code);
        Assert.Contains("绕回了自己", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_an_old_site_that_a_killed_build_was_throwing_away_never_comes_back()
    {
        Build("site");
        Directory.Move(_folder["site"], _folder[".site.replaced"]);
        File.Delete(_folder[".site.replaced/robots.txt"]);

        SiteBuild.Run(
            BuildSteps.For([PagePlan.InFolder("broken/", () => throw new InvalidOperationException("坏了"))]), OptionsOf("site"), null);

        Assert.Empty(Directory.GetFileSystemEntries(_folder[""]));
    }

    [Fact]
    public void A_build_stopped_between_two_files_leaves_the_old_site_and_nothing_else()
    {
        Build("site");
        var before = File.ReadAllBytes(_folder["site/robots.txt"]);
        using var stop = new CancellationTokenSource();
        var plan = PagePlan.InFolder("a/", () =>
        {
            stop.Cancel();
            return new NotePage { Site = SmallContent.Frame, Path = "a/", Title = "甲" };
        });

        Assert.Throws<OperationCanceledException>(() => SiteBuild.Run(BuildSteps.For([plan]), OptionsOf("site"), null, stop.Token));

        Assert.Equal(before, File.ReadAllBytes(_folder["site/robots.txt"]));
        Assert.Equal([_folder["site"]], Directory.GetFileSystemEntries(_folder[""]));
    }

    private BuildOptions OptionsOf(string output) => new() { Output = _folder[output] };

    private BuildReport Build(string output) => SiteBuild.Run(BuildSteps.For([]), OptionsOf(output), null);
}
