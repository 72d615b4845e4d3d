using Disclosure.FeedbackApi.Codes;
using System.Runtime.CompilerServices;
using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Files;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Storage.Entries;
using Disclosure.FeedbackApi.Storage.Journal;
using Disclosure.Model.Satisfaction;
using Disclosure.Staff.Files;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>
/// A store in a folder, for one process. A rating is acknowledged when the journal has it on disk; LiteDB follows, and can be
/// made anew from the journal at any time.
/// </summary>
internal sealed class EmbeddedFeedbackStore : IFeedbackStore
{
    private const int CodesPerEntry = 5_000;

    private readonly string _path;
    private readonly FolderLock _lock;
    private readonly RatingJournal _journal;
    private readonly StateFolder _folder;
    private readonly LiteState _state;
    private readonly PendingChanges _pending;
    private readonly RequestQueue _queue;
    private readonly Task _writing;
    private readonly Task _projecting;
    private readonly ILogger _logger;
    private bool _isDisposed;

    private EmbeddedFeedbackStore(
        string path,
        FolderLock folderLock,
        RatingJournal journal,
        StateFolder folder,
        LiteState state,
        EmbeddedOptions options,
        ILogger logger)
    {
        _path = path;
        _lock = folderLock;
        _journal = journal;
        _folder = folder;
        _state = state;
        _logger = logger;
        _pending = new PendingChanges(state, options.MaximumPending, logger);
        _queue = new RequestQueue(options.QueueCapacity);
        _writing = Task.Factory.StartNew(
            new JournalWriter(journal, _pending, _queue).Run,
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        _projecting = Task.Factory.StartNew(_pending.Run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Opens the store in a folder, or makes it.</summary>
    /// <exception cref="StoreUnavailableException">Another process has the folder, the journal is damaged, or the disk can't be
    /// written.</exception>
    public static EmbeddedFeedbackStore Open(string path, EmbeddedOptions options, ILogger logger) =>
        Open(path, new DiskFolder(path), options, logger);

    /// <summary>The same with the journal on another disk.</summary>
    internal static EmbeddedFeedbackStore Open(string path, IJournalFolder disk, EmbeddedOptions options, ILogger logger)
    {
        FolderLock? folderLock = null;
        EmbeddedFeedbackStore? store = null;
        try
        {
            PrivateFile.MakeFolder(path);
            folderLock = FolderLock.Take(path);
            new RestoreMark(path).Check();
            new SegmentSwitch(path).Finish();
            store = Open(path, folderLock, disk, options, logger);
            store.Claim(options.Key);
            return store;
        }
        catch (Exception error)
        {
            if (store is not null)
                store.DisposeAsync().AsTask().GetAwaiter().GetResult();
            else
                folderLock?.Dispose();
            if (error is StoreUnavailableException)
                throw;
            throw new StoreUnavailableException(
                error is JournalDamageException or InvalidDataException
                    ? error.Message
                    : $"数据目录 {path} 无法打开：{DiskTrouble.ReasonOf(error)}（{error.Message}）",
                error);
        }
    }

    // Nothing is changed before it is known that the journal has all that was acknowledged.
    private static EmbeddedFeedbackStore Open(
        string path, FolderLock folderLock, IJournalFolder disk, EmbeddedOptions options, ILogger logger)
    {
        RatingJournal? journal = null;
        LiteState? closed = null;
        try
        {
            var folder = new StateFolder(path, options.OpenStateFile);
            var verified = JournalVerification.Run(disk);
            closed = StateLoader.TryOpen(folder, verified.Journal ?? 0, logger);
            if (StoreAdmission.Objection(disk, verified, closed, folder) is { } objection)
                throw JournalDamageException.Of(objection);
            journal = RatingJournal.Open(disk, verified, options.SegmentSize, options.Time);
            journal.Guard(options.Reserve, trouble => Tell(logger, trouble));
            if (journal.Notice is { } notice)
                logger.LogWarning("{Notice}", notice);
            var state = StateLoader.Load(folder, closed, journal, logger);
            return new EmbeddedFeedbackStore(path, folderLock, journal, folder, state, options, logger);
        }
        catch
        {
            journal?.Dispose();
            closed?.Dispose();
            throw;
        }
    }

    private static void Tell(ILogger logger, string? trouble)
    {
        if (trouble is not null)
            logger.LogError("{Trouble}", trouble);
        else
            logger.LogWarning("磁盘又能写入，恢复接收评价。");
    }

    // The key is on disk before its name is.
    private void Claim(StoreKey? key)
    {
        if (key is null)
            return;
        if (key.Objection(_pending.Key, IsEmpty) is { } objection)
            throw new StoreUnavailableException(objection);
        key.Keep();
        if (_pending.Key != key.Fingerprint
            && !ChangeAsync(new KeyNamed(key.Fingerprint), _ => true, CancellationToken.None).AsTask().GetAwaiter().GetResult())
            throw new StoreUnavailableException(Failure ?? _journal.Trouble ?? "密钥的指纹没有写进评价日志。");
    }

    // A key that was named is nothing that could be lost.
    private bool IsEmpty => _pending.SurveyCount == 0;

    /// <inheritdoc/>
    public async ValueTask<GiveResult> GiveAsync(RatingDraft draft, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (Failure is not null)
            return new GiveResult(GiveOutcome.Unavailable);
        var request = new GiveRequest(draft);
        return _queue.TryAdd(request) ? await request.Task.WaitAsync(cancellation).ConfigureAwait(false) : new GiveResult(GiveOutcome.Busy);
    }

    /// <inheritdoc/>
    public ValueTask<GiveResult> ForeseeAsync(RatingDraft draft, CancellationToken cancellation) => ValueTask.FromResult(
        Failure is null
            ? Query(() => new Ledger(_pending).Decide(draft, GiveIdentity.Of(draft)))
            : new GiveResult(GiveOutcome.Unavailable));

    /// <inheritdoc/>
    public async ValueTask<bool> IssueCodesAsync(SurveyId survey, IReadOnlyList<string> codeHashes, CancellationToken cancellation)
    {
        foreach (var codes in codeHashes.Chunk(CodesPerEntry))
        {
            if (!await ChangeAsync(new CodesIssued(survey, [.. codes]), _ => true, cancellation).ConfigureAwait(false))
                return false;
        }

        return Failure is null;
    }

    /// <inheritdoc/>
    public ValueTask<bool> ExcludeAsync(string receipt, ExclusionReason? reason, CancellationToken cancellation) =>
        ChangeAsync(new RatingExcluded(receipt, reason), ledger => ledger.Has(receipt), cancellation);

    /// <inheritdoc/>
    public ValueTask<bool> TakeStepAsync(CaseStep step, CancellationToken cancellation) =>
        ChangeAsync(new CaseStepTaken(step), ledger => ledger.Allows(step), cancellation);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<CaseStep>> StepsOfAsync(StoredRating rating, CancellationToken cancellation)
    {
        await _pending.WaitForState(cancellation).ConfigureAwait(false);
        return _pending.Survey(rating.Survey) is { } survey ? Query(() => _state.StepsOf(survey.Number, rating.Receipt)) : [];
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<CaseStep>> StepsAsync(SurveyId survey, CancellationToken cancellation)
    {
        await _pending.WaitForState(cancellation).ConfigureAwait(false);
        return _pending.Survey(survey) is { } state ? Query(() => _state.StepsOf(state.Number)) : [];
    }

    /// <inheritdoc/>
    public ValueTask<bool> HasCodeAsync(SurveyId survey, string codeHash, CancellationToken cancellation) =>
        ValueTask.FromResult(Query(() => _pending.Code(HashId.Of(survey, codeHash)) is not null));

    /// <inheritdoc/>
    public ValueTask<SurveyTally> TallyAsync(SurveyId survey, CancellationToken cancellation) =>
        ValueTask.FromResult(_pending.Survey(survey)?.Tally ?? SurveyTally.Empty);

    /// <inheritdoc/>
    public ValueTask<StoredRating?> FindAsync(string receipt, CancellationToken cancellation) =>
        ValueTask.FromResult(Query(() => _pending.Rating(receipt)?.Rating));

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredRating> ReadAsync(SurveyId survey, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await _pending.WaitForState(cancellation).ConfigureAwait(false);
        if (_pending.Survey(survey) is not { } state)
            yield break;
        foreach (var rating in _state.Ratings(state))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return rating.Rating;
        }
    }

    /// <inheritdoc/>
    public ValueTask ExportAsync(Stream output, CancellationToken cancellation) => JournalExport.WriteAsync(_journal, output, cancellation);

    /// <inheritdoc/>
    public async ValueTask<string?> RestoreAsync(Stream input, CancellationToken cancellation)
    {
        if (Failure is { } failure)
            return failure;
        return !IsEmpty
            ? "存储中已有数据：只能恢复到空的数据目录。"
            : await new JournalRestore(
                _path, entry => ChangeAsync(entry, _ => true, cancellation).AsTask()).RunAsync(input, cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask<string?> CheckAsync(CancellationToken cancellation) => ValueTask.FromResult(Failure ?? _journal.Check());

    /// <summary>Writes what was taken, brings LiteDB to the journal's end, and gives the folder back.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_isDisposed)
            return;
        _isDisposed = true;
        _queue.Close();
        await _writing.ConfigureAwait(false);
        _pending.Close();
        await _projecting.ConfigureAwait(false);
        CloseState();
        CloseJournal();
        _lock.Dispose();
    }

    private string? Failure => _journal.Failure ?? _pending.Failure;

    private async ValueTask<bool> ChangeAsync(StoreEntry entry, Func<Ledger, bool> allows, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (Failure is not null)
            return false;
        var request = new ChangeRequest(entry, allows);
        return _queue.TryAdd(request) && await request.Task.WaitAsync(cancellation).ConfigureAwait(false);
    }

    private T Query<T>(Func<T> query)
    {
        if (_pending.Failure is { } failure)
            throw new StoreUnavailableException(failure);
        try
        {
            return query();
        }
        catch (Exception error)
        {
            _pending.Fail(error);
            throw new StoreUnavailableException(_pending.Failure!, error);
        }
    }

    private void CloseState()
    {
        if (_pending.Failure is not null)
        {
            _state.Dispose();
            return;
        }

        try
        {
            _folder.Close(_state);
        }
        catch (Exception error)
        {
            // It is made anew from the journal at the next start.
            _logger.LogWarning(error, "状态库未能正常关闭，下次启动时会由评价日志重建。");
        }
    }

    private void CloseJournal()
    {
        try
        {
            _journal.Dispose();
        }
        catch (Exception error)
        {
            // All that was acknowledged is on disk; the next start reads the journal to its end.
            _logger.LogWarning(error, "评价日志未能正常关闭。");
        }
    }
}
