namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>The lines in a frame's entries.</summary>
internal static class EntryLines
{
    /// <summary>Each line without its end.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Of(ReadOnlyMemory<byte> entries)
    {
        while (!entries.IsEmpty)
        {
            var end = entries.Span.IndexOf((byte)'\n');
            yield return entries[..end];
            entries = entries[(end + 1)..];
        }
    }
}
