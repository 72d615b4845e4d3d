using CsCheck;
using Disclosure.FeedbackApi.Storage.Embedded;
using LiteDB;

namespace Disclosure.FeedbackApi.Tests.Storage.Embedded;

public sealed class LookupRunsTests
{
    [Fact]
    public void Every_item_is_found_however_runs_were_written_and_merged_and_nothing_else() =>
        Gen.Select(Gen.Int[1, 400], Gen.Int[1, 60], Gen.Int[2, 5_000]).Sample(
        (runs, itemsPerRun, prints) =>
        {
            using var database = new LiteDatabase(new MemoryStream());
            var expected = new Dictionary<ulong, HashSet<long>>();
            var lookups = Open(database);
            var id = 0L;
            for (var run = 0; run < runs; run++)
            {
                var items = Enumerable.Range(0, itemsPerRun).Select(_ => new LookupItem((ulong)((id * 7919) % prints), id++)).ToList();
                foreach (var item in items)
                    (expected.TryGetValue(item.Print, out var ids) ? ids : expected[item.Print] = []).Add(item.Id);
                lookups.Publish(lookups.Write(items));
                if (run % 50 == 49)
                    lookups = Open(database);
            }

            Assert.All(expected, pair => Assert.Equal(pair.Value.Order(), lookups.Find(pair.Key).Order()));
            Assert.Empty(lookups.Find((ulong)prints));
            Assert.True(database.GetCollection("runs").Count() < 8 * 4);
        },
        iter: RandomCases.Of(4));

    [Fact]
    public void Items_with_one_print_are_found_over_the_ends_of_chunks()
    {
        using var database = new LiteDatabase(new MemoryStream());
        var lookups = Open(database);
        lookups.Publish(
            lookups.Write(
                [.. Enumerable.Range(0, 10_000).Select(id => new LookupItem(id is > 3_000 and < 9_000 ? 5_000UL : (ulong)id, id))]));

        Assert.Equal(5_999, lookups.Find(5_000).Count);
        Assert.Equal([3_000L], lookups.Find(3_000));
        Assert.Equal([9_000L], lookups.Find(9_000));
    }

    private static LookupRuns Open(LiteDatabase database) => new(database.GetCollection("chunks"), database.GetCollection("runs"));
}
