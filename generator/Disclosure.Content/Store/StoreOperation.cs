namespace Disclosure.Content.Store;

/// <summary>A step by which the store changes the disk. A process may die before any of them.</summary>
internal enum StoreOperation
{
    /// <summary>A folder is made, with those above it.</summary>
    CreateFolder,

    /// <summary>A file is written whole, not yet safe from a power cut.</summary>
    Write,

    /// <summary>Files that were written are made safe from a power cut.</summary>
    Sync,

    /// <summary>A file takes another name, and the place of a file that has it; or a folder takes another name.</summary>
    Move,

    /// <summary>A file or an empty folder is taken away.</summary>
    Delete,

    /// <summary>Bytes are put at the end of a file and made safe.</summary>
    Append,

    /// <summary>A file is cut and made safe.</summary>
    Truncate,

    /// <summary>The names in a folder are made safe from a power cut.</summary>
    SyncFolder,
}
