namespace Disclosure.FeedbackApi.Storage.Journal;

/// <summary>The folder under the journal.</summary>
internal interface IJournalFolder
{
    /// <summary>The names of the files in it.</summary>
    IReadOnlyList<string> List();

    /// <summary>Makes a file that is not there yet.</summary>
    /// <exception cref="IOException">It could not be made.</exception>
    IJournalFile Create(string name);

    /// <summary>Opens a file that is there.</summary>
    IJournalFile Open(string name);

    /// <summary>Removes a file.</summary>
    void Delete(string name);

    /// <summary>Returns when the names of the files are on disk: a file that was made and synced can be lost without its name.</summary>
    void Sync();

    /// <summary>How many bytes may still be written; nothing where that cannot be told.</summary>
    long? RoomLeft => null;
}
