using System.Threading.Channels;
using Disclosure.Content.Editions;
using Disclosure.Generator.Commands.Acting;
using Disclosure.Generator.Commands.Publish;
using Disclosure.Generator.Commands.Reports;
using Disclosure.Model.Checks;
using Disclosure.Publishing.PublicSites;
using Disclosure.Publishing.Releases;
using Disclosure.Publishing.Reports;

namespace Disclosure.Generator.Commands.Serve;

/// <summary>
/// Keeps the public site that is served at the newest edition and today. It looks without keeping anybody from publishing, and takes the
/// right to the folder only where a site has to be made: a release beside it makes its own. While another holds it, the site that is there
/// is served, and looked at again a moment later.
/// </summary>
internal sealed class PublicUpkeep : IAsyncDisposable
{
    private static readonly TimeSpan MomentLater = TimeSpan.FromSeconds(1);

    private readonly Channel<bool> _asked = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly CancellationTokenSource _stop = new();
    private readonly CommandConsole _console;
    private readonly DirectoryInfo _content;
    private readonly DirectoryInfo _output;
    private readonly string[] _apart;
    private readonly ServedSite _site;
    private readonly ITimer _again;
    private Task _upkeep = Task.CompletedTask;
    private SiteStamp? _served;
    private bool _hasWaited;

    /// <param name="console">Where it tells what it did.</param>
    /// <param name="content">The content folder.</param>
    /// <param name="output">The folder of the public site.</param>
    /// <param name="apart">What else the folder must neither hold nor lie in.</param>
    /// <param name="site">The site as it is served.</param>
    public PublicUpkeep(CommandConsole console, DirectoryInfo content, DirectoryInfo output, string[] apart, ServedSite site)
    {
        (_console, _content, _output, _site) = (console, content, output, site);
        _apart = [content.FullName, .. apart];
        _again = console.Time.CreateTimer(_ => Ask(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Has it look whether there is something to make.</summary>
    public void Ask() => _asked.Writer.TryWrite(true);

    /// <summary>Goes on looking whenever it is asked to.</summary>
    /// <param name="changed">What to do when another site is served.</param>
    public void Start(Action changed) => _upkeep = Task.Run(() => UpkeepOnAsking(changed));

    /// <summary>Looks, and makes the site where it is not the one that is wanted; gives whether another is served than before.</summary>
    /// <param name="stop">Stops it: what was served is served on.</param>
    /// <param name="isThorough">Whether each file of a site that is there is looked at.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public bool Look(CancellationToken stop, bool isThorough = false)
    {
        var (history, damage) = EditionStore.Open(_content.ToString(), _console.Time).Read();
        if (history is null)
            return Fail([damage!]);
        if (history.Head is not { } head)
            return Serve(null, null);
        var day = ActingConsole.TodayOf(_console, _content);
        var wanted = new SiteStamp(head.Id, history.Facts, day, ToolName.Current);
        var live = LiveSite.Of(_output.FullName);
        if (isThorough || live?.IsOf(wanted) != true)
            return Make(wanted, live, stop);
        var isOther = Serve(live, wanted);
        if (isOther)
            _console.Out.WriteLine($"公开网站换成了版次 {head.Id}，按 {day:yyyy-MM-dd} 计算。");
        return isOther;
    }

    /// <summary>Stops a site that is being made, and waits until that has stopped: nothing is written afterwards.</summary>
    public async ValueTask DisposeAsync()
    {
        _asked.Writer.TryComplete();
        await _again.DisposeAsync().ConfigureAwait(false);
        await _stop.CancelAsync().ConfigureAwait(false);
        await _upkeep.ConfigureAwait(false);
        _stop.Dispose();
    }

    private async Task UpkeepOnAsking(Action changed)
    {
        await foreach (var _ in _asked.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            if (_stop.IsCancellationRequested)
                return;
            try
            {
                if (!Look(_stop.Token))
                    continue;
                changed();
                _site.Signal?.Raise();
            }
            catch (OperationCanceledException) when (_stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                // The server goes on with the last good site; the next edition or day tries again.
                CommandReport.Write(_console, CommandFindings.Unexpected, error.Message);
            }
        }
    }

    private bool Make(SiteStamp wanted, LiveSite? live, CancellationToken stop)
    {
        var (site, refusal) = PublicSite.Open(_output.FullName, _apart);
        using var held = site;
        if (held is null)
            return refusal!.Definition == BuildFindings.OutputBusy ? Wait(live) : Fail([refusal]);
        _hasWaited = false;
        // Whoever publishes tells the site's address; it stays what it was told last.
        var outcome = Refreshing.Refresh(
            _content.ToString(), wanted.Day, held,
            stamp => new PublicSiteOptions { Stamp = stamp, BaseUrl = live?.BaseUrl, Clock = _console.Time }, stop: stop);
        if (outcome.Findings.Any(finding => finding.Severity == Severity.Error))
            return Fail(outcome.Findings);
        Tell(outcome.Findings);
        RefreshReport.Write(_console.Out, outcome, wanted.Day, held.CurrentFolder);
        return Serve(LiveSite.Of(_output.FullName), wanted);
    }

    private bool Wait(LiveSite? live)
    {
        if (!_hasWaited)
            _console.Error.WriteLine($"另一个命令正在生成公开网站（{_output}），等它结束。");
        _hasWaited = true;
        _again.Change(MomentLater, Timeout.InfiniteTimeSpan);
        _site.StandIn = StandInPage.BeingMade;
        if (live is not null)
            _site.Folder ??= new DirectoryInfo(live.Folder);
        return false;
    }

    private bool Serve(LiveSite? live, SiteStamp? stamp)
    {
        var isOther = stamp != _served;
        _served = stamp;
        _site.StandIn = stamp is null ? StandInPage.NothingPublished : StandInPage.NotMade;
        _site.Folder = live is null ? null : new DirectoryInfo(live.Folder);
        return isOther;
    }

    private bool Fail(IReadOnlyCollection<Finding> findings)
    {
        Tell(findings);
        _site.StandIn = StandInPage.NotMade;
        return false;
    }

    private void Tell(IReadOnlyCollection<Finding> findings)
    {
        if (findings.Count > 0)
        {
            FindingTextReport.Write(
                _console.Error, [.. findings.Select(finding => new ReportedFinding(finding, finding.Place.ToString()))]);
        }
    }
}
