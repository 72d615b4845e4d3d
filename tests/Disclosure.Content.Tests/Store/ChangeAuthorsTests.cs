using Disclosure.Content.Store;

namespace Disclosure.Content.Tests.Store;

public sealed class ChangeAuthorsTests : IDisposable
{
    private const string Unit = "units/109.yaml";
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Those_who_changed_a_file_since_a_change_are_named_once_and_others_are_not()
    {
        Change("p01", Unit, "1");
        Change("p02", Unit, "2");
        Change("p02", Unit, "3");
        Change("p03", "units/110.yaml", "1");

        Assert.Equal(["p01", "p02"], Since(1, Unit).Known.AsEnumerable());
        Assert.Equal(["p02"], Since(2, Unit).Known.AsEnumerable());
        Assert.Equal(["p01", "p02", "p03"], Since(1, Unit, "units/110.yaml").Known.AsEnumerable());
        Assert.True(Since(1, Unit).Excludes("p03"));
        Assert.False(Since(1, Unit).Excludes("p01"));
    }

    [Fact]
    public void A_change_by_hand_is_told_as_such_and_excludes_nobody()
    {
        Change("p01", Unit, "1");
        File.WriteAllText(_folder[Unit], "手工");
        Change("p02", "units/110.yaml", "1");

        var since = Since(2, Unit);

        Assert.Empty(since.Known);
        Assert.Single(since.ByHand);
        Assert.False(since.Excludes("p09"));
        Assert.Empty(Since(2, "units/110.yaml").ByHand);
    }

    [Fact]
    public void What_was_taken_over_may_have_been_anybodys()
    {
        Change("p01", Unit, "1");

        Assert.False(Since(0, Unit).IsWhole);
        Assert.False(Since(0, Unit).Excludes("p02"));
        Assert.True(Since(1, Unit).IsWhole);
    }

    [Fact]
    public void A_damaged_log_excludes_nobody()
    {
        Change("p01", Unit, "1");
        Change("p02", Unit, "2");
        var log = File.ReadAllLines(_folder[".changes/log"]);
        File.WriteAllLines(_folder[".changes/log"], [log[0], log[2]]);

        Assert.False(Since(1, Unit).Excludes("p09"));
    }

    [Fact]
    public void A_change_at_the_very_time_counts()
    {
        Change("p01", Unit, "1");
        var at = _folder.Log[^1].Time;

        Assert.Equal(["p01"], ChangeAuthors.Since(_folder.Store().ReadHistory(), at, Unit).Known.AsEnumerable());
        Assert.Empty(ChangeAuthors.Since(_folder.Store().ReadHistory(), at.AddSeconds(1), Unit).Known);
    }

    private ChangeAuthors Since(int number, params string[] paths) => ChangeAuthors.Since(_folder.Store().ReadHistory(), number, paths);

    private void Change(string author, string path, string text)
    {
        using var change = _folder.Store().Begin(author, "import").Change!;
        change.Write(path, text);
        Assert.True(change.Commit().Succeeded);
    }
}
