using System.Collections.Immutable;
using System.Text;
using Disclosure.Content.Editions;
using Disclosure.Content.Folder;
using Disclosure.Content.Sources;
using Disclosure.Content.Store;
using Disclosure.Content.Tests.Store;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Tests.Editions;

/// <summary>A content folder from which is published.</summary>
internal sealed class EditionFolder : IDisposable
{
    public const string Preparer = "zhang";
    public const string Approver = "li";
    private readonly StoreFolder _folder = new();

    public string Path => _folder.Path;

    public string Editions => System.IO.Path.Combine(Path, "editions");

    public static DateTimeOffset Noon { get; } = FixedTime.Noon.GetUtcNow();

    public EditionStore Store(StoreFiles? files = null, TimeProvider? time = null) =>
        EditionStore.Open(Path, time ?? FixedTime.Noon, files ?? new StoppingFiles(), new DemonstrationSalts());

    public EditionHistory History()
    {
        var reading = Store().Read();
        Assert.Null(reading.Damage);
        return reading.History!;
    }

    /// <summary>What is public, by path.</summary>
    public SortedDictionary<string, string> Public(PublishedState? state = null)
    {
        var store = Store();
        return new(
            (state ?? History().State).Live.ToDictionary(
                file => file.Key.Value, file => Encoding.UTF8.GetString(store.ReadObject(file.Value).Content!)),
            StringComparer.Ordinal);
    }

    public ContentReading Read() => ContentReader.Read(new EditionSource(Store(), History()));

    public void Write(string path, string text) => _folder.Write(path, text);

    public static EditionDraft Draft(params (string Path, string? Text)[] items) => new()
    {
        Kind = ReleaseKind.Publication,
        Scope = new ReleaseScope.OfSite(),
        Tool = "disclosure 1.0",
        PreparedBy = Preparer,
        Items = items.ToDictionary(item => new PublicPath(item.Path), item => Item(item.Text)),
    };

    public static EditionDraft Withdrawal(params string[] paths) =>
        Draft([.. paths.Select(path => (path, (string?)null))]) with { Kind = ReleaseKind.Withdrawal, Reason = "《个人信息保护法》第四十七条" };

    public static DraftItem Item(string? text) =>
        text is null ? DraftItem.TakenDown : new DraftItem.Content(Encoding.UTF8.GetBytes(text));

    public PendingEdition Prepare(EditionDraft draft) => Value(Store().Prepare(draft));

    public Edition Publish(params (string Path, string? Text)[] items) => Publish(Draft(items));

    public Edition Publish(EditionDraft draft, DateTimeOffset? at = null)
    {
        var pending = Prepare(draft);
        Value(Store().Sign(pending.Id, new Signature(Approver, "审核", at ?? Noon, pending.Hash)));
        return Value(Store().Release(pending.Id, at ?? Noon));
    }

    public static T Value<T>(EditionResult<T> result)
        where T : class
    {
        Assert.Empty(result.Findings);
        return result.Value!;
    }

    public static FindingDefinition Refusal<T>(EditionResult<T> result)
        where T : class
    {
        Assert.Null(result.Value);
        return Assert.Single(result.Findings).Definition;
    }

    public static string Unit(string code, string name) => $"form: unit\ncode: \"{code}\"\nname: {name}\nkind: 部门\n";

    public static ImmutableArray<string> FilesOf(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal),
    ];

    public void Dispose() => _folder.Dispose();
}
