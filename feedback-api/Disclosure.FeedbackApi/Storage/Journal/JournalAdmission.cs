namespace Disclosure.FeedbackApi.Storage.Journal;

/// <summary>Whether a journal may be opened: whether it has all that is known to have been acknowledged.</summary>
internal static class JournalAdmission
{
    /// <summary>Why a journal may not be opened, in Chinese and without a full stop; nothing where it may.</summary>
    /// <param name="journal">The journal as it was found.</param>
    /// <param name="position">How far it was by the file beside it; nothing where that is not there.</param>
    /// <param name="state">How far the state was by its proper end; nothing where it had none.</param>
    public static string? Objection(JournalVerification journal, JournalPosition? position, JournalPosition? state) =>
        journal.Fault?.Message
            ?? (position is { } kept ? ObjectionTo(journal, kept, "journal-position.bin ") : ObjectionWithoutPosition(journal))
            ?? (state is { } closed ? ObjectionTo(journal, closed, "状态库") : null);

    private static string? ObjectionTo(JournalVerification journal, JournalPosition known, string by)
    {
        if (known.Last == 0)
            return null;
        if (journal.Journal is not { } id)
            return $"评价日志不见了，或被清空：{by}记到第 {known.Last} 条";
        if (id != known.Journal)
            return $"评价日志不是原来那一份：{by}记到原来日志的第 {known.Last} 条";
        if (journal.Last < known.Last)
            return $"评价日志缺了记录：{by}记到第 {known.Last} 条，日志只剩前 {journal.Last} 条";
        return known.IsClosed && journal.Last == known.Last ? ObjectionToEnd(journal, known) : null;
    }

    // After it was closed nobody wrote to it.
    private static string? ObjectionToEnd(JournalVerification journal, JournalPosition closed)
    {
        if (journal.Tail is { } tail)
            return $"评价日志损坏：正常停止之后 {tail.Segment} 末尾 {tail.Length} 字节变了";
        return closed.End > 0 && journal.Segments is [.., var last] && (last.First != closed.Segment || last.End != closed.End)
            ? $"评价日志损坏：正常停止时 {last.Name} 写到第 {closed.End} 字节，现在完好的到第 {last.End} 字节"
            : null;
    }

    private static string? ObjectionWithoutPosition(JournalVerification journal) =>
        journal is { HasPosition: true, Tail: { } tail }
            ? $"评价日志 {tail.Segment} 末尾 {tail.Length} 字节不完整，而 {JournalPositionFile.Name} 不见了，说不清那里有没有确认过的评价"
            : null;
}
