using Disclosure.Content.Store;
using Microsoft.Win32.SafeHandles;

namespace Disclosure.Content.Crash;

/// <summary>A disk that stands still before one of its steps, or within it, until somebody ends the program's input.</summary>
internal sealed class WaitingFiles(string stop, bool isWithin) : StoreFiles
{
    private bool _isThere;

    protected override void Before(StoreOperation operation, string path)
    {
        _isThere = $"{operation} {Path.GetFileName(path)}" == stop;
        if (_isThere && !isWithin)
            Wait();
    }

    protected override void WriteEnd(SafeFileHandle file, long at, ReadOnlySpan<byte> bytes)
    {
        var half = _isThere && isWithin ? bytes.Length / 2 : 0;
        base.WriteEnd(file, at, bytes[..half]);
        if (half > 0)
            Wait();
        base.WriteEnd(file, at + half, bytes[half..]);
    }

    private void Wait()
    {
        Console.Out.WriteLine(stop);
        Console.Out.Flush();
        Console.In.ReadToEnd();
    }
}
