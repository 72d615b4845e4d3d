using Disclosure.FeedbackApi.Storage.Journal;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>Whether a folder may be opened: whether its journal has all that anything beside it knows of.</summary>
internal static class StoreAdmission
{
    /// <summary>Why it may not, in Chinese and without a full stop; nothing where it may.</summary>
    public static string? Objection(IJournalFolder disk, JournalVerification journal, LiteState? closed, StateFolder state)
    {
        var position = JournalPositionFile.Read(disk);
        var known = closed is null ? (JournalPosition?)null : PositionOf(closed);
        if (JournalAdmission.Objection(journal, position, known) is { } objection)
            return objection;
        return journal.Journal is null && position is null && known is null && state.HasAny
            ? "评价日志不见了，或被清空，而状态库还在"
            : null;
    }

    // Where its journal ended it does not know.
    private static JournalPosition PositionOf(LiteState closed) => new(closed.Journal, closed.Applied, Segment: 0, End: 0, IsClosed: false);
}
