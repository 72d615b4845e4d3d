using System.Threading.Channels;
using Disclosure.Generator.Commands.Build;
using Disclosure.Generator.Commands.Reports;
using Disclosure.Publishing.Build;

namespace Disclosure.Generator.Commands.Serve;

/// <summary>
/// Builds again after changes, one build at a time; changes during a build lead to one more. A build that fails leaves the
/// served site as it is, and says why.
/// </summary>
internal sealed class RebuildLoop : IAsyncDisposable
{
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly CancellationTokenSource _stop = new();
    private readonly ContentWatcher _watcher;
    private readonly Task _builds;

    public RebuildLoop(CommandConsole console, DirectoryInfo content, BuildOptions options, ReloadSignal signal, Action built)
    {
        _watcher = new ContentWatcher(content, console.Time, () => _changes.Writer.TryWrite(true), TellLost);
        _builds = Task.Run(() => RebuildOnChanges(console, content, options, signal, built));

        void TellLost(string why) =>
            CommandReport.Write(console, CommandFindings.FileAccess, $"{content} 里的改动不再自动生成，请重新启动：{why}");
    }

    /// <summary>Stops a build that is under way, and waits until it has stopped: nothing is written afterwards.</summary>
    public async ValueTask DisposeAsync()
    {
        _watcher.Dispose();
        _changes.Writer.TryComplete();
        await _stop.CancelAsync().ConfigureAwait(false);
        await _builds.ConfigureAwait(false);
        _stop.Dispose();
    }

    private async Task RebuildOnChanges(
        CommandConsole console, DirectoryInfo content, BuildOptions options, ReloadSignal signal, Action built)
    {
        await foreach (var _ in _changes.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            if (_stop.IsCancellationRequested)
                return;
            if (await TryBuild(console, content, options, built).ConfigureAwait(false))
                signal.Raise();
        }
    }

    private async Task<bool> TryBuild(CommandConsole console, DirectoryInfo content, BuildOptions options, Action built)
    {
        try
        {
            var exit = await BuildCommand.RunAsync(console, content, options, FindingFormat.Text, _stop.Token).ConfigureAwait(false);
            if (exit != ExitCode.Done)
                return false;
            built();
            return true;
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            return false;
        }
        catch (Exception error)
        {
            // The server goes on with the last good site; the next change tries again.
            CommandReport.Write(console, CommandFindings.Unexpected, error.Message);
            return false;
        }
    }
}
