using System.Collections.Immutable;
using System.Text;
using Disclosure.Content.Editions;
using Disclosure.Content.Folder;
using Disclosure.Content.Records;
using Disclosure.Model.Editions;
using Disclosure.Model.Publication;
using Disclosure.Model.Registry;
using Disclosure.Publishing.Candidates;
using Disclosure.Publishing.PublicSites;
using Disclosure.Publishing.Releases;

namespace Disclosure.Publishing.Tests.PublicSites;

/// <summary>
/// A part of the demonstration's content, published by editions that a test makes, without the gate. Each is a day after the one before.
/// </summary>
internal sealed class ReleasedContent : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Days _time = new();
    private readonly EditionStore _store;

    /// <param name="isOf">The files that can be published, by path.</param>
    public ReleasedContent(Func<string, bool> isOf)
    {
        Directory.CreateDirectory(_folder["content"]);
        _store = EditionStore.Open(_folder["content"], _time, new DemonstrationSalts());
        var working = ContentReader.Read(Repository.Folder("content"), new DateOnly(2026, 9, 30));
        var projection = new PublicProjection(working.Records);
        Texts = (from record in working.Records.All
                 where RecordKinds.Of(record).IsPublic && working.PathOf(record.Key) is not null
                 let shown = projection.Of(record)
                 where shown is not null
                 select (Path: working.PathOf(record.Key)!, Text: RecordWriter.Write(shown)))
            .Concat(from text in SiteTexts.Of(Repository.Folder("content"))
                    select (Path: text.Path.Value, Text: Encoding.UTF8.GetString(text.Bytes)))
            .Where(item => isOf(item.Path))
            .ToImmutableSortedDictionary(item => item.Path, item => item.Text, StringComparer.Ordinal);
    }

    /// <summary>What can be published, by path.</summary>
    public ImmutableSortedDictionary<string, string> Texts { get; }

    /// <summary>The day that sites are told for: that of the last edition.</summary>
    public DateOnly Day => DateOnly.FromDateTime(_time.GetUtcNow().DateTime);

    /// <summary>The edition that was released last.</summary>
    public EditionId Newest => History.Head!.Id;

    /// <summary>What is published at a path.</summary>
    public string? Published(string path) => History.State.Find(new PublicPath(path)) is { } id ? TextOf(id) : null;

    /// <summary>Releases these texts; nothing where one is to be public no more.</summary>
    public void Release(ReleaseKind kind, params IEnumerable<(string Path, string? Text)> items) =>
        Release(kind, items.ToDictionary(
            item => new PublicPath(item.Path),
            item => item.Text is { } text ? new DraftItem.Content(Encoding.UTF8.GetBytes(text)) : DraftItem.TakenDown));

    /// <summary>Takes texts down, and deletes what they were.</summary>
    public void Withdraw(params IEnumerable<string> paths)
    {
        Release(ReleaseKind.Withdrawal, paths.Select(path => (path, (string?)null)));
        Assert.Empty(_store.Erase(Erasure.Allowed(History, Newest)).Findings);
    }

    /// <summary>Goes back to an edition, but for what was deleted since.</summary>
    public void GoBackTo(EditionId edition)
    {
        var then = History.StateAt(edition)!;
        Release(ReleaseKind.Rollback, History.State.Live.Keys.Union(then.Live.Keys).ToDictionary(
            path => path,
            path => then.Find(path) is { } id && _store.HasObject(id) ? new DraftItem.Earlier(id) : DraftItem.TakenDown));
    }

    /// <summary>Makes the site of the newest edition, and gives its folder.</summary>
    public string Refresh(string output, DateOnly day, bool isAnew)
    {
        using var site = SiteFolder.Open(_folder[output]);
        var outcome = Refreshing.Refresh(
            _folder["content"], day, site, stamp => new PublicSiteOptions { Stamp = stamp, IsAnew = isAnew });
        Assert.Empty(outcome.Findings);
        return site.CurrentFolder!;
    }

    public void Dispose() => _folder.Dispose();

    private EditionHistory History => _store.Read().History!;

    private string TextOf(ObjectId id) => Encoding.UTF8.GetString(_store.ReadObject(id).Content!);

    private void Release(ReleaseKind kind, Dictionary<PublicPath, DraftItem> items)
    {
        _time.Next();
        var prepared = _store.Prepare(new EditionDraft
        {
            Kind = kind,
            Scope = new ReleaseScope.OfSite(),
            Reason = kind == ReleaseKind.Publication ? null : "测试中改动。",
            Tool = "test",
            PreparedBy = "bianzhi",
            Items = items,
        });
        Assert.Empty(prepared.Findings);
        Assert.Empty(_store.Release(prepared.Value!.Id, _time.GetUtcNow()).Findings);
    }

    private sealed class Days : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 9, 1, 4, 0, 0, TimeSpan.Zero);

        public void Next() => _now = _now.AddDays(1);

        public override DateTimeOffset GetUtcNow() => _now;
    }
}
