namespace Disclosure.Generator.Tests.Commands.Publish;

/// <summary>Two persons stand for an edition, and somebody has looked for secrets.</summary>
public sealed class SigningTests : IDisposable
{
    private readonly Office _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task An_edition_is_released_only_when_another_person_and_the_review_for_secrecy_stand_for_it()
    {
        var edition = Office.EditionOf(await _office.As(Office.Preparer, "2025-01-15", "publish", "--site"));

        var alone = await _office.As(Office.Publisher, "2025-01-15", "release", edition);
        Office.Done(await _office.As(Office.Reviewer, "2025-01-15", "sign", edition));
        var unreviewed = await _office.As(Office.Publisher, "2025-01-15", "release", edition);
        Office.Done(await _office.As(Office.Secrecy, "2025-01-15", "sign", edition));
        var whole = await _office.As(Office.Publisher, "2025-01-15", "release", edition);

        Assert.Equal(1, alone.ExitCode);
        Assert.Contains("DISC9090", alone.Error, StringComparison.Ordinal);
        Assert.Contains("DISC9089", alone.Error, StringComparison.Ordinal);
        Assert.Equal(1, unreviewed.ExitCode);
        Assert.DoesNotContain("DISC9090", unreviewed.Error, StringComparison.Ordinal);
        Assert.Contains("DISC9089", unreviewed.Error, StringComparison.Ordinal);
        Office.Done(whole);
        Assert.True(_office.HasPage("index.html"));
    }

    [Fact]
    public async Task Who_prepared_it_is_not_the_second_person()
    {
        var edition = Office.EditionOf(await _office.As(Office.Publisher, "2025-01-15", "publish", "--site"));

        var run = await _office.As(Office.Publisher, "2025-01-15", "sign", edition);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DISC1066", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_that_is_nobody_s_can_do_nothing()
    {
        var run = await _office.As("stranger", "2025-01-15", "publish", "--site");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("DISC9081", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_office.Content, "editions")));
    }

    [Fact]
    public async Task Who_lacks_the_role_is_told_so()
    {
        var prepare = await _office.As(Office.Secrecy, "2025-01-15", "publish", "--site");
        var edition = Office.EditionOf(await _office.As(Office.Preparer, "2025-01-15", "publish", "--site"));
        var sign = await _office.As(Office.Reviewer, "2025-01-15", "sign", edition, "--role", "保密审查");
        var release = await _office.As(Office.Preparer, "2025-01-15", "release", edition);

        Assert.All([prepare, sign, release], run => Assert.Contains("DISC9082", run.Error, StringComparison.Ordinal));
        Assert.All([prepare, sign, release], run => Assert.Equal(2, run.ExitCode));
    }

    [Fact]
    public async Task Two_who_both_edited_a_record_are_not_enough()
    {
        await _office.PublishBudget();
        var file = _office.Read("years/2025/budget/units/101.yaml");
        Change(Office.Publisher);
        Change("shili-shenhe");
        Office.Done(await _office.As(
            Office.Preparer, "2025-03-05", "approve", "--year", "2025", "--stage", "budget", "--unit", "101", "--document", "示财预〔2025〕9号",
            "--date", "2025-03-05"));
        var edition = Office.EditionOf(await _office.As(
            Office.Publisher, "2025-03-10", "publish", "--year", "2025", "--stage", "budget", "--unit", "101", "--correction", "错字"));
        Office.Done(await _office.As(Office.Reviewer, "2025-03-10", "sign", edition));
        Office.Done(await _office.As(Office.Secrecy, "2025-03-10", "sign", edition));

        var run = await _office.As(Office.Reviewer, "2025-03-10", "release", edition);

        Assert.NotEqual(file, _office.Read("years/2025/budget/units/101.yaml"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DISC9091", run.Error, StringComparison.Ordinal);

        // Through the store, as an import would: the log says whose account it was.
        void Change(string account)
        {
            var person = account == Office.Publisher ? "y04" : "y02";
            var start = Disclosure.Content.Store.ContentStore.Open(_office.Content, TimeProvider.System).Begin(person, "import");
            using var change = start.Change!;
            var text = _office.Read("years/2025/budget/units/101.yaml");
            change.Write("years/2025/budget/units/101.yaml", text.Replace("expected: ", "expected: 。", StringComparison.Ordinal));
            Assert.True(change.Commit().Succeeded);
        }
    }

    [Fact]
    public async Task A_prepared_edition_can_be_listed_and_thrown_away()
    {
        var edition = Office.EditionOf(await _office.As(Office.Preparer, "2025-01-15", "publish", "--site"));

        var listed = await _office.As(Office.Preparer, "2025-01-15", "publish", "--pending");
        Office.Done(await _office.As(Office.Preparer, "2025-01-15", "publish", "--discard", edition));
        var after = await _office.As(Office.Preparer, "2025-01-15", "publish", "--pending");

        Assert.Contains(edition, listed.Out, StringComparison.Ordinal);
        Assert.Contains("没有待公开的版次", after.Out, StringComparison.Ordinal);
    }
}
