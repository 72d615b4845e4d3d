using Disclosure.FeedbackApi.Storage.Entries;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>Something that waits to be decided, written and answered.</summary>
internal abstract class Request(StoreEntry entry)
{
    /// <summary>The entry to write where it is decided so.</summary>
    public StoreEntry Entry { get; private set; } = entry;

    /// <summary>The entry as a line: made by the caller, as the one writer has enough to do.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; } = entry.ToLine();

    /// <summary>Decides over the state as it will be when all before it is written.</summary>
    /// <returns>Whether the entry is to be written; not where the answer needs none.</returns>
    public abstract bool Decide(Ledger ledger);

    /// <summary>Makes the entry another one: what it is only shows when it is decided.</summary>
    protected void Become(StoreEntry entry) => (Entry, Line) = (entry, entry.ToLine());

    /// <summary>Answers as decided: what it rests on is on disk.</summary>
    public abstract void Answer();

    /// <summary>Answers that it could not be written.</summary>
    public abstract void Refuse();
}
