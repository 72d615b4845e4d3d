namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>A sorted run of lookup items, kept in chunks.</summary>
/// <param name="Number">Its number: a later run has a higher one.</param>
/// <param name="Level">How often its items were merged.</param>
/// <param name="Firsts">The print that each chunk starts with.</param>
internal sealed record LookupRun(int Number, int Level, ulong[] Firsts)
{
    private const int ChunkBits = 24;

    /// <summary>The identity of a chunk in LiteDB: chunks are written in the order of their identities.</summary>
    public long ChunkId(int chunk) => ((long)Number << ChunkBits) | (long)chunk;

    /// <summary>The chunks that may have a print.</summary>
    public IEnumerable<int> ChunksWith(ulong print)
    {
        var at = Array.BinarySearch(Firsts, print);
        var first = at < 0 ? ~at : at;
        while (first > 0 && Firsts[first - 1] == print)
            first--;
        for (var chunk = Math.Max(0, first - 1); chunk < Firsts.Length && Firsts[chunk] <= print; chunk++)
            yield return chunk;
    }
}
