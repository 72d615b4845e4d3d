namespace Disclosure.Content.Store;

/// <summary>A content file as last known.</summary>
/// <param name="Hash">The SHA-256 of its bytes.</param>
/// <param name="Size">How many bytes it has.</param>
/// <param name="Modified">When it was last written, in ticks of UTC, by the file system's clock.</param>
internal readonly record struct FileState(string Hash, long Size, long Modified)
{
    /// <summary>What the file should be, where it may be something else: it is hashed when it is looked at next.</summary>
    public static FileState Unsure(string hash) => new(hash, 0, 0);

    /// <summary>The state of a file whose hash is known.</summary>
    public static FileState Of(FileInfo file, string hash) => new(hash, file.Length, file.LastWriteTimeUtc.Ticks);
}
