using System.Threading.Channels;
using Disclosure.Generator.Commands.Build;
using Disclosure.Publishing.Build;

namespace Disclosure.Generator.Commands.Serve;

/// <summary>
/// Builds again after changes, one build at a time; changes during a build lead to one more. A build that fails leaves the
/// served site as it is.
/// </summary>
internal sealed class RebuildLoop : IDisposable
{
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly ContentWatcher _watcher;

    public RebuildLoop(CommandConsole console, DirectoryInfo content, BuildOptions options, ReloadSignal signal, Action built)
    {
        _watcher = new ContentWatcher(content, console.Time, () => _changes.Writer.TryWrite(true));
        _ = Task.Run(() => RebuildOnChanges(console, content, options, signal, built));
    }

    public void Dispose()
    {
        _watcher.Dispose();
        _changes.Writer.TryComplete();
    }

    private async Task RebuildOnChanges(
        CommandConsole console, DirectoryInfo content, BuildOptions options, ReloadSignal signal, Action built)
    {
        await foreach (var _ in _changes.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            if (TryBuild(console, content, options, built))
                signal.Raise();
        }
    }

    private static bool TryBuild(CommandConsole console, DirectoryInfo content, BuildOptions options, Action built)
    {
        try
        {
            if (BuildCommand.Run(console, content, options) != ExitCode.Done)
                return false;
            built();
            return true;
        }
        catch (Exception error)
        {
            // The server goes on with the last good site; the next change tries again.
            console.Error.WriteLine($"{CommandFindings.Unexpected.Code} 阻断：{CommandFindings.Unexpected.Title}：{error.Message}");
            return false;
        }
    }
}
