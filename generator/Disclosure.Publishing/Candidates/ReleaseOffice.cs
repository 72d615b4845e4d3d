using System.Collections.Immutable;
using Disclosure.Content.Editions;
using Disclosure.Content.Folder;
using Disclosure.Content.Sources;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Privacy;
using Disclosure.Model.Corrections;
using Disclosure.Model.Editions;
using Disclosure.Model.Publication;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Publishing.Build;

namespace Disclosure.Publishing.Candidates;

/// <summary>A content folder at a moment, as whoever publishes from it needs it: what staff work on, and what is published.</summary>
public sealed class ReleaseOffice
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);
    private readonly Lazy<ImmutableArray<Finding>> _findings;
    private readonly Func<byte[], AttachmentText> _readAttachment;
    private readonly Lazy<RecordSet> _published;
    private readonly Lazy<PublicProjection> _projection;
    private readonly Lazy<ImmutableArray<RenamedCode>> _pendingCodes;

    private ReleaseOffice(
        string content, ContentReading working, EditionStore store, EditionHistory history, DateTimeOffset now,
        Func<byte[], AttachmentText> readAttachment)
    {
        (Content, Working, Store, History, Now, _readAttachment) = (content, working, store, history, now, readAttachment);
        _findings = new Lazy<ImmutableArray<Finding>>(() => ContentChecks.Check(working, content, readAttachment));
        _published = new Lazy<RecordSet>(() => ContentReader.Read(Published, Day).Records);
        _projection = new Lazy<PublicProjection>(() => new PublicProjection(working.Records));
        _pendingCodes = new Lazy<ImmutableArray<RenamedCode>>(() => Candidates.PendingCodes.Of(this));
    }

    /// <summary>The content folder.</summary>
    public string Content { get; }

    /// <summary>What staff work on.</summary>
    public ContentReading Working { get; }

    /// <summary>The editions.</summary>
    public EditionStore Store { get; }

    /// <summary>What was published.</summary>
    public EditionHistory History { get; }

    /// <summary>The moment of the act.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>The day of the act, in China.</summary>
    public DateOnly Day => DateOnly.FromDateTime(Now.ToOffset(China).DateTime);

    /// <summary>What the checks say about what staff work on.</summary>
    public ImmutableArray<Finding> Findings => _findings.Value;

    /// <summary>The codes of what is public that staff changed, and that readers don't know yet.</summary>
    public ImmutableArray<RenamedCode> PendingCodes => _pendingCodes.Value;

    /// <summary>What the checks say about the records of a scope.</summary>
    public IEnumerable<Finding> FindingsOf(ReleaseScope scope)
    {
        var all = Items.RecordsOf(scope).Select(record => record.Key).ToHashSet();
        return Findings.Where(finding => finding.Place.Record is { } record && all.Contains(record));
    }

    /// <summary>What is released from the working folder.</summary>
    internal WorkingItems Items => new(Working, _projection.Value.Of, Day);

    /// <summary>Whether the public may not know of a record at all.</summary>
    internal bool IsKept(IDisclosureRecord record) => _projection.Value.Of(record) is null;

    /// <summary>What is published now, to be read.</summary>
    internal IContentSource Published => new EditionSource(Store, History);

    /// <summary>The same folder, looked at once more at the same moment of the act.</summary>
    public (ReleaseOffice? Office, Finding? Damage) Again()
    {
        var (history, damage) = Store.Read();
        return history is null
            ? (null, damage)
            : (new ReleaseOffice(Content, ContentReader.Read(Content, Day), Store, history, Now, _readAttachment), null);
    }

    /// <summary>Looks at a content folder. Nothing of it where the editions are damaged: then nobody knows what is published.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="time">The clock of the act.</param>
    /// <param name="salts">What salts objects; random where nothing is said.</param>
    /// <param name="readAttachment">Reads all text of a document; where nothing does, somebody has to look at each.</param>
    public static (ReleaseOffice? Office, Finding? Damage) Open(string content, TimeProvider time, ISaltSource? salts = null,
        Func<byte[], AttachmentText>? readAttachment = null)
    {
        ArgumentNullException.ThrowIfNull(time);
        var now = time.GetUtcNow();
        var working = ContentReader.Read(content, DateOnly.FromDateTime(now.ToOffset(China).DateTime));
        return Open(content, working, time, salts, readAttachment);
    }

    /// <summary>Looks at a content folder that was read already.</summary>
    public static (ReleaseOffice? Office, Finding? Damage) Open(
        string content, ContentReading working, TimeProvider time, ISaltSource? salts = null,
        Func<byte[], AttachmentText>? readAttachment = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(content);
        ArgumentNullException.ThrowIfNull(working);
        ArgumentNullException.ThrowIfNull(time);
        var store = EditionStore.Open(content, time, salts);
        var (history, damage) = store.Read();
        return history is null
            ? (null, damage)
            : (new ReleaseOffice(content, working, store, history, time.GetUtcNow(), readAttachment ?? Unread), null);
    }

    /// <summary>The records as they are published now.</summary>
    public RecordSet ReadPublished() => _published.Value;

    /// <summary>Whether what stands at a path was taken down once, under whatever code: another one makes nothing new.</summary>
    internal bool WasWithdrawn(PublicPath path)
    {
        var renames = Working.Records.Publications.Renames;
        return History.Editions.Any(edition => edition.Kind == ReleaseKind.Withdrawal
            && edition.Changes.Any(change => CodePaths.Now(change.Path, renames) == path));
    }

    /// <summary>Whether a record is published with all it says.</summary>
    internal bool IsPublishedOpenly(RecordKey record) => ReadPublished().Find(record) is IApprovedRecord { Withheld: null };

    private static AttachmentText Unread(byte[] bytes) => new("", "没有读取");
}
