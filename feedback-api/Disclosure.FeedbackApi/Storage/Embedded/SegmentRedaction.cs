using Disclosure.FeedbackApi.Storage.Entries;
using Disclosure.FeedbackApi.Storage.Journal;
using Disclosure.FeedbackApi.Storage.Retention;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>
/// Takes entries out of the bytes of a segment. What goes is replaced by spaces, so that every frame and entry stays where it is and as
/// long
/// as it is: whoever knows how far the journal was finds it so.
/// </summary>
/// <param name="redaction">What goes.</param>
internal sealed class SegmentRedaction(EntryRedaction redaction)
{
    /// <summary>Takes it out.</summary>
    /// <returns>Whether anything was.</returns>
    /// <exception cref="JournalDamageException">The segment is not whole.</exception>
    public bool Redact(string name, byte[] segment)
    {
        var isChanged = false;
        for (var at = SegmentHeader.Size; at < segment.Length;)
        {
            if (Frame.ReadHeader(segment.AsSpan(at)) is not { } frame || segment.Length - at - Frame.HeaderSize < frame.Length
                || !frame.Holds(segment.AsSpan(at, Frame.HeaderSize), segment.AsSpan(at + Frame.HeaderSize, frame.Length)))
                throw new JournalDamageException($"评价日志 {name} 第 {at} 字节起读不出，没有删除任何内容：请先正常启动、停止一次服务。");
            var whole = segment.AsMemory(at, Frame.HeaderSize + frame.Length);
            if (RedactLines(whole[Frame.HeaderSize..]))
            {
                Frame.Seal(whole.Span, frame.First, frame.Count);
                isChanged = true;
            }

            at += whole.Length;
        }

        return isChanged;
    }

    private bool RedactLines(Memory<byte> entries)
    {
        var isChanged = false;
        for (var at = 0; at < entries.Length;)
        {
            var line = entries.Slice(at, entries.Span[at..].IndexOf((byte)'\n'));
            at += line.Length + 1;
            if (redaction.Without(StoreEntry.Read(line.Span)) is not { } without)
                continue;
            var bytes = without.ToLine();
            bytes.CopyTo(line);
            line.Span[bytes.Length..].Fill((byte)' ');
            isChanged = true;
        }

        return isChanged;
    }
}
