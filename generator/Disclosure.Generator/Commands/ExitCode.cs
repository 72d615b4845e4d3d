namespace Disclosure.Generator.Commands;

/// <summary>What the command tells its caller. A contract: scripts rely on it.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>There are findings that block.</summary>
    public const int Blocked = 1;

    /// <summary>Bad usage, or input that could not be read.</summary>
    public const int Unusable = 2;

    /// <summary>Stopped by Ctrl+C (SIGINT) or SIGTERM, with nothing half done.</summary>
    public const int Stopped = 130;
}
