using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Storage.Entries;
using Disclosure.Model.Satisfaction;
using LiteDB;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>
/// The queryable state in LiteDB: what the journal's entries up to <see cref="Applied"/> come to. One thread writes, any
/// number reads. It can always be made anew from the journal.
/// </summary>
internal sealed class LiteState : IRatingLookup, IDisposable
{
    /// <summary>The version of the form of the documents that are written: older ones are made anew from the journal.</summary>
    public const int CurrentShape = 3;

    // An engine whose file failed is neither used nor finalised any more: both have been seen to end the process.
    private static readonly List<LiteDatabase> Abandoned = [];

    private readonly StateStream _data;
    private readonly StateStream _log;
    private readonly LiteDatabase _database;
    private readonly ILiteCollection<BsonDocument> _blocks;
    private readonly ILiteCollection<BsonDocument> _marks;
    private readonly ILiteCollection<BsonDocument> _codes;
    private readonly ILiteCollection<BsonDocument> _surveys;
    private readonly ILiteCollection<BsonDocument> _steps;
    private readonly ILiteCollection<BsonDocument> _position;
    private readonly ILiteCollection<BsonDocument> _chunks;
    private readonly ILiteCollection<BsonDocument> _directory;
    private readonly LookupRuns _lookups;
    private readonly RatingBlocks _ratings;
    private readonly Dictionary<SurveyId, SurveyState> _surveyStates = [];
    private readonly SeenFilter _seen;
    private bool _isClosed;

    /// <summary>Opens the state in two files, or makes it.</summary>
    public LiteState(FileStream data, FileStream log, SeenFilter seen, UInt128 journal)
    {
        _seen = seen;
        _data = new StateStream(data);
        _log = new StateStream(log);
        _database = new LiteDatabase(_data, new BsonMapper(), _log);
        _blocks = _database.GetCollection("blocks");
        _marks = _database.GetCollection("marks");
        _codes = _database.GetCollection("codes");
        _surveys = _database.GetCollection("surveys");
        _steps = _database.GetCollection("steps");
        _position = _database.GetCollection("position");
        _chunks = _database.GetCollection("chunks");
        _directory = _database.GetCollection("runs");
        MakeCollections();
        _lookups = new LookupRuns(_chunks, _directory);
        _ratings = new RatingBlocks(_blocks, _marks);
        var position = _position.FindById(0);
        Shape = position is null ? CurrentShape : position["shape"] is { IsInt32: true } shape ? shape.AsInt32 : 1;
        Key = position is not null && position["key"] is { IsString: true } key ? key.AsString : null;
        Applied = position?["applied"].AsInt64 ?? 0;
        Journal = position is null ? journal : BinaryPrimitives.ReadUInt128BigEndian(position["journal"].AsBinary);
        foreach (var (survey, state) in _surveys.FindAll().Select(SurveyDocument.Read))
            _surveyStates[survey] = state;
        Check();
    }

    /// <summary>The journal it is a reading of.</summary>
    public UInt128 Journal { get; }

    /// <summary>The version of the form of its documents: an older one is made anew, a newer one is not this program's to open.</summary>
    public int Shape { get; }

    /// <summary>The fingerprint of the key that was named last; nothing where none was.</summary>
    public string? Key { get; private set; }

    /// <summary>The sequence number of the last entry in it.</summary>
    public long Applied { get; private set; }

    /// <summary>The filter to keep when it was closed.</summary>
    public ReadOnlySpan<byte> Seen => _seen.Content;

    /// <inheritdoc/>
    public int SurveyCount
    {
        get
        {
            lock (_surveyStates)
                return _surveyStates.Count;
        }
    }

    /// <inheritdoc/>
    public RatingState? Rating(string receipt) => Find(Print(receipt), rating => rating.Rating.Receipt == receipt);

    /// <inheritdoc/>
    public string? Receipt(HashId key) => Find(Print(key), rating => rating.Identity.Key == key)?.Rating.Receipt;

    /// <inheritdoc/>
    public CodeState? Code(HashId code) =>
        _codes.FindById(code.ToBytes()) is { } found
            ? new CodeState(found["r"] is { IsString: true } receipt ? receipt.AsString : null)
            : null;

    /// <inheritdoc/>
    public SurveyState? Survey(SurveyId survey)
    {
        lock (_surveyStates)
            return _surveyStates.GetValueOrDefault(survey);
    }

    /// <inheritdoc/>
    public bool HasStep(int survey, string receipt, int number) =>
        _steps.FindById(CaseStepDocument.Id(survey, receipt, (ushort)number)) is not null;

    /// <summary>The steps of a case, in order.</summary>
    public List<CaseStep> StepsOf(int survey, string receipt) =>
        StepsBetween(CaseStepDocument.Id(survey, receipt, ushort.MinValue), CaseStepDocument.Id(survey, receipt, ushort.MaxValue));

    /// <summary>The steps of every case of a survey, case by case, in order.</summary>
    public List<CaseStep> StepsOf(int survey) => StepsBetween(CaseStepDocument.Bound(survey), CaseStepDocument.Bound(survey + 1));

    /// <summary>All surveys.</summary>
    public IReadOnlyDictionary<SurveyId, SurveyState> Surveys()
    {
        lock (_surveyStates)
            return _surveyStates.ToDictionary();
    }

    /// <summary>The ratings of a survey in the order they were given.</summary>
    public IEnumerable<RatingState> Ratings(SurveyState survey) => _ratings.Between(survey.FirstId, survey.EndId);

    /// <summary>Writes changes in one transaction, with the sequence number of their last entry.</summary>
    /// <exception cref="IOException">They are not written; the state is of no use any more.</exception>
    public void Write(Changes changes)
    {
        _database.BeginTrans();
        var items = WriteRatings(changes.Ratings.Values);
        var run = items.Count == 0 ? null : _lookups.Write(items);
        foreach (var (code, state) in changes.Codes)
            _codes.Upsert(new BsonDocument { ["_id"] = code.ToBytes(), ["r"] = state.Receipt });
        foreach (var step in changes.Steps.Values)
            _steps.Upsert(CaseStepDocument.Of(step));
        foreach (var (survey, state) in changes.Surveys)
            _surveys.Upsert(SurveyDocument.Of(survey, state));
        Key = changes.Key ?? Key;
        _position.Upsert(new BsonDocument
        {
            ["_id"] = 0,
            ["shape"] = CurrentShape,
            ["applied"] = changes.Last,
            ["journal"] = JournalBytes(),
            ["key"] = Key,
        });
        _database.Commit();
        if (run is not null)
            _lookups.Publish(run);
        Check();
        Applied = changes.Last;
        lock (_surveyStates)
        {
            foreach (var (survey, state) in changes.Surveys)
                _surveyStates[survey] = state;
        }
    }

    /// <summary>Closes it so that it can be trusted when it is opened again.</summary>
    /// <exception cref="IOException">It can't be.</exception>
    public void Close()
    {
        _database.Checkpoint();
        _database.Dispose();
        _isClosed = true;
        _data.Sync();
        Check();
        _data.Dispose();
        _log.Dispose();
    }

    /// <summary>Leaves it as it is, where it was not closed: it can't be trusted any more, and LiteDB is not asked to tidy up.</summary>
    public void Dispose()
    {
        if (_isClosed)
            return;
        _isClosed = true;
        lock (Abandoned)
            Abandoned.Add(_database);
        _data.Dispose();
        _log.Dispose();
    }

    // All before the first reader comes: LiteDB lists its collections in a dictionary that is read without a lock.
    private void MakeCollections()
    {
        foreach (var collection in new[] { _blocks, _marks, _codes, _surveys, _steps, _position, _chunks, _directory })
        {
            if (_database.CollectionExists(collection.Name))
                continue;
            collection.Insert(new BsonDocument { ["_id"] = -1 });
            collection.Delete(-1);
        }
    }

    private List<CaseStep> StepsBetween(byte[] from, byte[] to) =>
    [
        .. _steps.Query()
            .Where(BsonExpression.Create("_id >= @0 AND _id < @1", from, to)).OrderBy("_id").ToEnumerable().Select(CaseStepDocument.Read),
    ];

    private RatingState? Find(ulong print, Func<RatingState, bool> isIt) => _seen.MayHave(print)
        ? _lookups.Find(print).Select(block => _ratings.Find(block, isIt)).FirstOrDefault(rating => rating is not null)
        : null;

    private static ulong Print(string receipt) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(receipt.AsSpan()));

    private static ulong Print(HashId key) => XxHash3.HashToUInt64(key.ToBytes());

    // An entry's own sequence number is in its rating's identity: whatever is later was never written before.
    private List<LookupItem> WriteRatings(IEnumerable<RatingState> ratings)
    {
        var items = new List<LookupItem>();
        foreach (var changed in ratings.Where(rating => SurveyState.Sequence(rating.Id) <= Applied))
            _ratings.Mark(changed);
        foreach (var block in RatingBlocks.Divide(ratings.Where(rating => SurveyState.Sequence(rating.Id) > Applied)))
        {
            var id = _ratings.Add(block);
            foreach (var print in block.SelectMany(rating => new[] { Print(rating.Rating.Receipt), Print(rating.Identity.Key) }))
            {
                items.Add(new LookupItem(print, id));
                _seen.Add(print);
            }
        }

        return items;
    }

    private byte[] JournalBytes()
    {
        var bytes = new byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, Journal);
        return bytes;
    }

    private void Check()
    {
        if ((_data.Failure ?? _log.Failure) is { } error)
            throw new IOException($"状态文件无法写入：{error.Message}", error);
    }
}
