namespace Disclosure.Content.Crash;

/// <summary>A clock that stands still when it is first read while a path is there, until somebody ends the program's input.</summary>
internal sealed class WaitingClock(string path) : TimeProvider
{
    private int _waited;

    public override long GetTimestamp()
    {
        if (Path.Exists(path) && Interlocked.Exchange(ref _waited, 1) == 0)
        {
            Console.Out.WriteLine(path);
            Console.Out.Flush();
            Console.In.ReadToEnd();
        }

        return base.GetTimestamp();
    }
}
