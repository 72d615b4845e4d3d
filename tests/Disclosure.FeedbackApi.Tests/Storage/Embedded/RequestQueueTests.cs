using Disclosure.FeedbackApi.Storage.Embedded;
using Disclosure.FeedbackApi.Storage.Entries;

namespace Disclosure.FeedbackApi.Tests.Storage.Embedded;

public sealed class RequestQueueTests
{
    private static readonly TimeSpan Ever = TimeSpan.FromDays(1);

    private readonly RequestQueue _queue = new(capacity: 10);

    [Fact]
    public void Where_enough_wait_they_are_taken_at_once()
    {
        Add(3);

        Assert.Equal(3, _queue.Take(goal: 3, Ever)!.Count);
    }

    [Fact]
    public async Task Where_too_few_wait_they_are_taken_as_soon_as_there_are_enough()
    {
        Add(1);
        var taking = Task.Run(() => _queue.Take(goal: 3, Ever));

        Add(2);

        Assert.Equal(3, (await taking)!.Count);
    }

    [Fact]
    public void Without_patience_whatever_waits_is_taken()
    {
        Add(1);

        Assert.Single(_queue.Take(goal: 3, TimeSpan.Zero)!);
    }

    [Fact]
    public void When_patience_ends_whatever_waits_is_taken()
    {
        Add(1);

        Assert.Single(_queue.Take(goal: 3, TimeSpan.FromMilliseconds(1))!);
    }

    [Fact]
    public async Task When_it_closes_nobody_is_waited_for()
    {
        Add(1);
        var taking = Task.Run(() => _queue.Take(goal: 3, Ever));

        _queue.Close();

        Assert.Single((await taking)!);
        Assert.Null(_queue.Take(goal: 3, Ever));
    }

    private void Add(int count)
    {
        for (var i = 0; i < count; i++)
            Assert.True(_queue.TryAdd(new ChangeRequest(new CodesIssued(Drafts.Survey, []), _ => true)));
    }
}
