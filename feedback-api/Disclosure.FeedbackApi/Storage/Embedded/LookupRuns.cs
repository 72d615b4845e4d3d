using System.Runtime.InteropServices;
using LiteDB;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>
/// Finds ratings by receipt and by key. Both are random, and a LiteDB index over them costs some ten changed pages a rating
/// once there are many. So what is written together is kept as one sorted run, and runs are merged as they become many: pages
/// are written in order, and a question asks a few runs. One thread writes, any number ask.
/// </summary>
internal sealed class LookupRuns
{
    private const int ItemsPerChunk = 4_096;
    private const int RunsPerLevel = 8;

    private readonly ILiteCollection<BsonDocument> _chunks;
    private readonly ILiteCollection<BsonDocument> _directory;
    private volatile LookupRun[] _runs;
    private int _next;

    /// <summary>Opens the runs that a database has.</summary>
    public LookupRuns(ILiteCollection<BsonDocument> chunks, ILiteCollection<BsonDocument> directory)
    {
        _chunks = chunks;
        _directory = directory;
        _runs = [.. directory.FindAll().Select(Read)];
        _next = _runs.Length == 0 ? 0 : _runs.Max(run => run.Number) + 1;
    }

    /// <summary>Writes items as a run, in the caller's transaction; <see cref="Publish"/> follows when that is committed.</summary>
    public LookupRun Write(List<LookupItem> items)
    {
        items.Sort();
        return Write(items, level: 0);
    }

    /// <summary>Lets a run be found, and merges runs where there are many.</summary>
    public void Publish(LookupRun run)
    {
        _runs = [.. _runs, run];
        for (var level = run.Level; _runs.Count(one => one.Level == level) >= RunsPerLevel; level++)
            Merge(level);
    }

    /// <summary>The blocks that a rating with a print may be in.</summary>
    public List<long> Find(ulong print)
    {
        while (true)
        {
            var runs = _runs;
            if (TryFind(runs, print) is { } found)
                return found;

            // A run was merged and its chunks removed since it was looked up: what took its place is there by now.
            if (ReferenceEquals(runs, _runs))
                throw new IOException("A chunk of a run is missing.");
        }
    }

    private List<long>? TryFind(LookupRun[] runs, ulong print)
    {
        var found = new List<long>();
        foreach (var run in runs)
        {
            foreach (var chunk in run.ChunksWith(print))
            {
                if (_chunks.FindById(run.ChunkId(chunk)) is not { } document)
                    return null;
                Add(Items(document), print, found);
            }
        }

        return found;
    }

    private static void Add(ReadOnlySpan<LookupItem> items, ulong print, List<long> found)
    {
        var at = items.BinarySearch(new LookupItem(print, 0));
        if (at < 0)
            return;
        while (at > 0 && items[at - 1].Print == print)
            at--;
        for (; at < items.Length && items[at].Print == print; at++)
            found.Add(items[at].Id);
    }

    private void Merge(int level)
    {
        var old = _runs.Where(run => run.Level == level).ToList();
        var merged = Write(Merged(old), level + 1);
        _runs = [.. _runs.Except(old), merged];
        foreach (var run in old)
        {
            _directory.Delete(run.Number);
            for (var chunk = 0; chunk < run.Firsts.Length; chunk++)
                _chunks.Delete(run.ChunkId(chunk));
        }
    }

    private LookupRun Write(IEnumerable<LookupItem> sorted, int level)
    {
        var number = _next++;
        var run = new LookupRun(number, level, []);
        var firsts = new List<ulong>();
        foreach (var chunk in sorted.Chunk(ItemsPerChunk))
        {
            _chunks.Insert(
                new BsonDocument { ["_id"] = run.ChunkId(firsts.Count), ["items"] = MemoryMarshal.AsBytes(chunk.AsSpan()).ToArray() });
            firsts.Add(chunk[0].Print);
        }

        run = run with { Firsts = [.. firsts] };
        _directory.Insert(
            new BsonDocument { ["_id"] = number, ["level"] = level, ["firsts"] = MemoryMarshal.AsBytes(run.Firsts.AsSpan()).ToArray() });
        return run;
    }

    // A chunk of each run is in memory at a time.
    private IEnumerable<LookupItem> Merged(List<LookupRun> runs)
    {
        var heads = new PriorityQueue<IEnumerator<LookupItem>, LookupItem>();
        foreach (var run in runs)
            Enqueue(heads, Items(run).GetEnumerator());
        while (heads.TryDequeue(out var head, out var item))
        {
            yield return item;
            Enqueue(heads, head);
        }
    }

    private static void Enqueue(PriorityQueue<IEnumerator<LookupItem>, LookupItem> heads, IEnumerator<LookupItem> head)
    {
        if (head.MoveNext())
            heads.Enqueue(head, head.Current);
        else
            head.Dispose();
    }

    private IEnumerable<LookupItem> Items(LookupRun run)
    {
        for (var chunk = 0; chunk < run.Firsts.Length; chunk++)
        {
            foreach (var item in Items(_chunks.FindById(run.ChunkId(chunk))).ToArray())
                yield return item;
        }
    }

    private static ReadOnlySpan<LookupItem> Items(BsonDocument chunk) => MemoryMarshal.Cast<byte, LookupItem>(chunk["items"].AsBinary);

    private static LookupRun Read(BsonDocument document) => new(
        document["_id"].AsInt32,
        document["level"].AsInt32,
        MemoryMarshal.Cast<byte, ulong>(document["firsts"].AsBinary).ToArray());
}
