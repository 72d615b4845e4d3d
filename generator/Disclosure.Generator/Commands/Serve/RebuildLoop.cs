using System.Threading.Channels;
using Disclosure.Generator.Commands.Build;
using Disclosure.Generator.Commands.Reports;
using Disclosure.Publishing.Build;

namespace Disclosure.Generator.Commands.Serve;

/// <summary>
/// Builds the preview again after changes, one build at a time; changes during a build lead to one more. A build that fails leaves the
/// served site as it is, and says why. What was published is seen in it as well, so that a new edition is a change like any other.
/// </summary>
internal sealed class RebuildLoop : IAsyncDisposable
{
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly CancellationTokenSource _stop = new();
    private readonly ContentWatcher _watcher;
    private readonly Task _builds;

    /// <param name="console">Where builds are told.</param>
    /// <param name="content">The content folder.</param>
    /// <param name="options">How it is built.</param>
    /// <param name="signal">Tells open pages of it.</param>
    /// <param name="released">What else to do after another edition became the newest.</param>
    public RebuildLoop(CommandConsole console, DirectoryInfo content, BuildOptions options, ReloadSignal signal, Action released)
    {
        _watcher = new ContentWatcher(content, console.Time, Ask, AskAll, TellLost);
        _builds = Task.Run(() => RebuildOnChanges(console, content, options, signal));

        void AskAll()
        {
            released();
            Ask();
        }

        void TellLost(string why) =>
            CommandReport.Write(console, CommandFindings.FileAccess, $"{content} 里的改动不再自动生成，请重新启动：{why}");
    }

    /// <summary>Has it built once more.</summary>
    public void Ask() => _changes.Writer.TryWrite(true);

    /// <summary>Stops a build that is under way, and waits until it has stopped: nothing is written afterwards.</summary>
    public async ValueTask DisposeAsync()
    {
        _watcher.Dispose();
        _changes.Writer.TryComplete();
        await _stop.CancelAsync().ConfigureAwait(false);
        await _builds.ConfigureAwait(false);
        _stop.Dispose();
    }

    private async Task RebuildOnChanges(CommandConsole console, DirectoryInfo content, BuildOptions options, ReloadSignal signal)
    {
        await foreach (var _ in _changes.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            if (_stop.IsCancellationRequested)
                return;
            if (await TryBuild(console, content, options).ConfigureAwait(false))
                signal.Raise();
        }
    }

    private async Task<bool> TryBuild(CommandConsole console, DirectoryInfo content, BuildOptions options)
    {
        try
        {
            var exit = await BuildCommand.RunAsync(console, content, options, FindingFormat.Text, _stop.Token).ConfigureAwait(false);
            return exit == ExitCode.Done;
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
