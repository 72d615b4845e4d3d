using System.Text.Json;
using Disclosure.FeedbackApi.Storage.Entries;
using Disclosure.FeedbackApi.Storage.Journal;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>Opens the state and brings it to where the journal is, or makes it anew from the journal.</summary>
internal static class StateLoader
{
    private const int EntriesPerTransaction = 5_000;

    /// <summary>The state at the journal's last entry.</summary>
    /// <exception cref="IOException">It can't be written.</exception>
    public static LiteState Load(StateFolder folder, RatingJournal journal, ILogger logger)
    {
        if (TryOpen(folder, journal, logger) is not { } state)
        {
            state = folder.Create(journal.Id);
            if (journal.Last > 0)
                logger.LogInformation("正在由评价日志重建状态库，共 {Entries} 条。", journal.Last);
        }

        try
        {
            Follow(state, journal);
            return state;
        }
        catch
        {
            state.Dispose();
            throw;
        }
    }

    private static LiteState? TryOpen(StateFolder folder, RatingJournal journal, ILogger logger)
    {
        LiteState? state;
        try
        {
            state = folder.Open(journal.Id);
        }
        catch (Exception error)
        {
            // LiteDB throws exceptions of every kind over a file that is none of its own.
            logger.LogWarning(error, "状态库无法打开，将由评价日志重建。");
            return null;
        }

        if (state is { IsOfThisShape: false })
        {
            logger.LogInformation("状态库由另一版本写成，将由评价日志重建。");
            state.Dispose();
            return null;
        }

        if (state is null || (state.Journal == journal.Id && state.Applied <= journal.Last))
            return state;

        logger.LogWarning(
            "状态库记到第 {Applied} 条，与评价日志（第 {Last} 条）不属于同一份数据，以日志为准重建。若日志是从较早的备份恢复的，其后的评价不在其中。",
            state.Applied,
            journal.Last);
        state.Dispose();
        return null;
    }

    private static void Follow(LiteState state, RatingJournal journal)
    {
        var ledger = new Ledger(state);
        foreach (var (frame, entries) in journal.Read(state.Applied + 1))
        {
            var sequence = frame.First;
            foreach (var line in EntryLines.Of(entries))
            {
                if (sequence > state.Applied)
                    ledger.Apply(Parse(line.Span), sequence);
                sequence++;
            }

            if (ledger.Changes.Entries >= EntriesPerTransaction)
                ledger = Write(state, ledger);
        }

        if (ledger.Changes.Entries > 0)
            Write(state, ledger);
    }

    private static Ledger Write(LiteState state, Ledger ledger)
    {
        state.Write(ledger.Changes);
        return new Ledger(state);
    }

    private static StoreEntry Parse(ReadOnlySpan<byte> line)
    {
        try
        {
            return StoreEntry.Read(line);
        }
        catch (JsonException error)
        {
            throw new StoreUnavailableException("评价日志中有本版本不认识的记录：日志可能由更新的版本写成，请升级后再启动。", error);
        }
    }
}
