namespace Disclosure.FeedbackApi.Tests.Storage.Embedded;

/// <summary>A file under LiteDB whose disk can be full.</summary>
internal sealed class FailingFile(string path) : FileStream(
    path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0)
{
    public bool IsFull { get; set; }

    public static FailingFile Open(string path, List<FailingFile> files)
    {
        var file = new FailingFile(path);
        files.Add(file);
        return file;
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        if (IsFull)
            throw new IOException("No space left on device.");
        base.Write(buffer, offset, count);
    }
}
