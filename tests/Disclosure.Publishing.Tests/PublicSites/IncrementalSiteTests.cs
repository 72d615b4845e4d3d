using CsCheck;
using Disclosure.Model.Portals;
using Disclosure.Publishing.PublicSites;
using Disclosure.Site.Facts;

namespace Disclosure.Publishing.Tests.PublicSites;

/// <summary>
/// A site that takes over what did not change is to the byte the site that is made from nothing: whatever is changed, and however many
/// changes came before.
/// </summary>
public sealed class IncrementalSiteTests : IDisposable
{
    private const int ChainLength = 4;

    // Each alone at night: what hides behind another there would have to be on pages that both change, every time.
    private static readonly int KindsAtOnce = RandomCases.Factor > 1 ? 1 : 4;

    private static readonly DateOnly Day = new(2026, 9, 30);
    private readonly TemporaryFolder _folder = new();
    private readonly EditedContent _content = new(SomeDepartments.Has);
    private int _state;

    public void Dispose()
    {
        _content.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_change_of_any_kind_of_record_or_text_gives_the_site_made_from_nothing()
    {
        Make(Day, null);
        var kinds = _content.Files.GroupBy(_content.KindOf).OrderBy(kind => kind.Key, StringComparer.Ordinal).ToList();
        // Accountability, acknowledgements, applications, approvals and so on: as many as the whole demonstration has.
        Assert.Equal(DemonstrationKinds(), kinds.Select(kind => kind.Key));

        Assert.All(kinds.Chunk(KindsAtOnce), some =>
        {
            Assert.All(some, kind => Assert.True(kind.Any(file => _content.TryChange(file, 3)), kind.Key));
            AssertSame(Day, null);
        });
    }

    [Fact]
    public void Another_day_and_another_address_give_the_site_made_from_nothing()
    {
        Make(Day, null);

        AssertSame(Day.AddDays(1), null);
        AssertSame(Day.AddDays(-400), null);
        AssertSame(Day, SiteAddress.TryParse("https://www.example.gov.cn/jx/"));
    }

    [Fact]
    public void Chains_of_changes_give_the_site_made_from_nothing()
    {
        var step = Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000], Gen.Int[0, 9]);
        Make(Day, null);

        step.Array[ChainLength].Sample(
            steps =>
            {
                foreach (var (file, line, what) in steps)
                {
                    var chosen = _content.Files[file % _content.Files.Length];
                    _ = what < 7 ? _content.TryChange(chosen, line) : _content.TryRemoveOrBringBack(chosen);
                    AssertSame(what == 0 ? Day.AddDays(line % 60) : Day, null);
                }
            },
            iter: RandomCases.Of(2),
            threads: 1);
    }

    [Fact]
    public void One_changed_project_has_few_files_written()
    {
        Make(Day, null);
        var target = _content.Files.First(file => file.Contains("budget/projects", StringComparison.Ordinal));
        Assert.True(_content.TryChange(target, 5));

        var report = Make(Day, null).Report;

        Assert.InRange(report.Files - report.Taken, 1, report.Files / 10);
    }

    private static IEnumerable<string> DemonstrationKinds()
    {
        using var whole = new EditedContent(path => !path.StartsWith("editions/", StringComparison.Ordinal));
        return [.. whole.Files.Select(whole.KindOf).Distinct().Order(StringComparer.Ordinal)];
    }

    private void AssertSame(DateOnly day, SiteAddress? baseUrl)
    {
        var facts = _content.FactsOn(day);
        var incremental = Make("live", facts, day, baseUrl, isAnew: false);
        var anew = Make("anew", facts, day, baseUrl, isAnew: true);
        Assert.Equal(SiteFolder.SumsOf(anew.Site!.Folder), SiteFolder.SumsOf(incremental.Site!.Folder));
    }

    private SiteMaking Make(DateOnly day, SiteAddress? baseUrl) => Make("live", _content.FactsOn(day), day, baseUrl, isAnew: false);

    private SiteMaking Make(string folder, SiteFacts facts, DateOnly day, SiteAddress? baseUrl, bool isAnew)
    {
        var options = new PublicSiteOptions
        {
            Stamp = SiteFolder.Stamp(day, isAnew ? "anew" : $"{++_state}"),
            BaseUrl = baseUrl,
            IsAnew = isAnew,
        };
        using var site = SiteFolder.Open(_folder[folder]);
        var making = site.Make(facts, options);
        Assert.Empty(making.Report.Findings);
        Assert.Empty(site.Activate(making.Site!));
        return making;
    }
}
