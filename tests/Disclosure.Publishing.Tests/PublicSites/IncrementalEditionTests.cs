using Disclosure.Model.Editions;

namespace Disclosure.Publishing.Tests.PublicSites;

/// <summary>
/// After every edition, whatever it is to those before it, the site that takes over what did not change is to the byte the one that is made
/// from nothing.
/// </summary>
public sealed class IncrementalEditionTests : IDisposable
{
    private const string Budgets = "/budget/";
    private readonly ReleasedContent _content = new(SomeDepartments.Has);

    public void Dispose() => _content.Dispose();

    [Fact]
    public void After_publication_correction_supplement_withdrawal_and_rollback_the_site_is_the_one_made_from_nothing()
    {
        var ofSite = _content.Texts.Where(item => !item.Key.StartsWith("years/", StringComparison.Ordinal)).ToList();
        var targets = _content.Texts.Where(item => item.Key.Contains(Budgets, StringComparison.Ordinal)).ToList();
        var others = _content.Texts.Except(ofSite).Except(targets).ToList();
        var surveys = others.Where(item => item.Key.Contains("/satisfaction/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(surveys);
        Publish(ReleaseKind.Publication, ofSite);
        Publish(ReleaseKind.Publication, targets);
        Publish(ReleaseKind.Publication, others.Except(surveys));
        var whole = _content.Newest;

        var project = One("budget/projects/");
        Act(() => _content.Release(ReleaseKind.Correction, (project, Reworded(project))));
        Act(() => _content.Release(ReleaseKind.Revision, (One("units/"), Reworded(One("units/")))));
        Publish(ReleaseKind.Supplement, surveys);
        Act(() => _content.Release(ReleaseKind.Correction, (One("accounts/projects/"), Reworded(One("accounts/projects/")))));
        Act(() => _content.Withdraw(Last("budget/projects/")));
        Act(() => _content.Release(ReleaseKind.Publication, ("portal.yaml", Reworded("portal.yaml"))));
        Act(() => _content.GoBackTo(whole));
        Act(() => _content.Release(ReleaseKind.Correction, (project, Reworded(project))));
        AssertSame(_content.Day.AddDays(40));
    }

    private void Publish(ReleaseKind kind, IEnumerable<KeyValuePair<string, string>> items) =>
        Act(() => _content.Release(kind, items.Select(item => (item.Key, (string?)item.Value))));

    private void Act(Action act)
    {
        act();
        AssertSame(_content.Day);
    }

    private void AssertSame(DateOnly day) => Assert.Equal(
        SiteFolder.SumsOf(_content.Refresh("anew", day, isAnew: true)), SiteFolder.SumsOf(_content.Refresh("live", day, isAnew: false)));

    private string One(string folder) => _content.Texts.Keys.First(path => path.Contains(folder, StringComparison.Ordinal));

    private string Last(string folder) => _content.Texts.Keys.Last(path => path.Contains(folder, StringComparison.Ordinal));

    // With another name of itself, or another expected outcome.
    private string Reworded(string path)
    {
        var text = _content.Published(path)!;
        var key = new[] { "\nname: ", "\ntitle: ", "expected: " }.First(key => text.Contains(key, StringComparison.Ordinal));
        return text.Replace(key, key + "新", StringComparison.Ordinal);
    }
}
