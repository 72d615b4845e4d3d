namespace Disclosure.Content.Files;

/// <summary>What gives the bytes of files by their paths in a content folder.</summary>
public interface IFileBytes
{
    /// <summary>Reads a file whole.</summary>
    /// <param name="path">Its path, with <c>/</c>.</param>
    /// <param name="buffer">Where its bytes go; a larger one takes its place where it is too small.</param>
    /// <param name="most">How many bytes it may have.</param>
    FileBytes Read(string path, ref byte[] buffer, int most = int.MaxValue);
}
