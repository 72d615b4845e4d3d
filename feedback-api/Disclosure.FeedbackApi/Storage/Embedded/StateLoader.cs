using System.Text.Json;
using Disclosure.FeedbackApi.Storage.Entries;
using Disclosure.FeedbackApi.Storage.Journal;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>Opens the state and brings it to where the journal is, or makes it anew from the journal.</summary>
internal static class StateLoader
{
    private const int EntriesPerTransaction = 5_000;

    /// <summary>The state as it was closed; nothing where it can't be trusted.</summary>
    /// <exception cref="StoreUnavailableException">A newer program wrote it.</exception>
    public static LiteState? TryOpen(StateFolder folder, UInt128 journal, ILogger logger)
    {
        try
        {
            return folder.Open(journal);
        }
        catch (Exception error) when (error is not StoreUnavailableException)
        {
            // LiteDB throws exceptions of every kind over a file that is none of its own.
            logger.LogWarning(error, "状态库无法打开，将由评价日志重建。");
            return null;
        }
    }

    /// <summary>The state at the journal's last entry.</summary>
    /// <param name="folder">Its files.</param>
    /// <param name="closed">The state as it was closed, which knows no more than the journal; nothing where there is none.</param>
    /// <param name="journal">The journal.</param>
    /// <param name="logger">Where it is told.</param>
    /// <exception cref="IOException">It can't be written.</exception>
    public static LiteState Load(StateFolder folder, LiteState? closed, RatingJournal journal, ILogger logger)
    {
        folder.Begin();
        var state = IsUsable(closed, journal, logger) ? closed! : Create(folder, journal, logger);
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

    private static bool IsUsable(LiteState? state, RatingJournal journal, ILogger logger)
    {
        if (state is null)
            return false;
        if (state.Journal == journal.Id && state.Shape == LiteState.CurrentShape)
            return true;
        if (state.Shape != LiteState.CurrentShape)
            logger.LogInformation("状态库由较早的版本写成，将由评价日志重建。");
        state.Dispose();
        return false;
    }

    private static LiteState Create(StateFolder folder, RatingJournal journal, ILogger logger)
    {
        if (journal.Last > 0)
            logger.LogInformation("正在由评价日志重建状态库，共 {Entries} 条。", journal.Last);
        return folder.Create(journal.Id);
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
            throw new StoreUnavailableException(
                "评价日志中有本程序不认识的记录：日志由更新的版本写过，请升级反馈服务。没有改动日志。", error);
        }
    }
}
