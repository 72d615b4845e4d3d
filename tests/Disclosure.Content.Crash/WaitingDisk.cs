using Disclosure.Publishing.Output;

namespace Disclosure.Content.Crash;

/// <summary>A disk that stands still before its step of this number, until somebody ends the program's input.</summary>
internal sealed class WaitingDisk(int stop) : SiteDisk
{
    private int _steps;

    /// <summary>How many steps there were.</summary>
    public int Steps => _steps;

    public override void Before(SiteOperation operation, string path)
    {
        if (Interlocked.Increment(ref _steps) != stop)
            return;
        Console.Out.WriteLine("there");
        Console.Out.Flush();
        Console.In.ReadToEnd();
    }
}
