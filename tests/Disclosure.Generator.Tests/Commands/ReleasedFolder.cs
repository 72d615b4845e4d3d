using System.Text;
using Disclosure.Content.Editions;
using Disclosure.Model.Editions;

namespace Disclosure.Generator.Tests.Commands;

/// <summary>A content folder from which editions are released, without the gate before them, and folders beside it.</summary>
internal sealed class ReleasedFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public DirectoryInfo Content => new(_folder["content"]);

    public DirectoryInfo Public => new(_folder["public"]);

    public DirectoryInfo Preview => new(_folder["preview"]);

    public DirectoryInfo Data => new(_folder["data"]);

    public string this[string relative] => _folder[relative];

    public static string Unit(string code, string name) => $"form: unit\ncode: \"{code}\"\nname: {name}\nkind: 部门\n";

    /// <summary>A register with one survey of the year 2026.</summary>
    public static string Survey(string id) =>
        "form: survey-register\nyear: 2026\nquestions:\n  - version: \"1\"\n    text: 您满意吗？\n    reasons:\n"
        + "      - {code: slow, text: 慢}\n"
        + $"surveys:\n  - id: {id}\n    unit: \"101\"\n    subject: 小区改造\n    unitName: 示例区住建局\n"
        + "    indicators: [小区居民满意度]\n    question: \"1\"\n    recipients: 小区居民\n"
        + "    opens: 2026-01-01\n    closes: 2026-12-31\n";

    public void Write(string path, string text) => _folder.Write("content/" + path, text);

    /// <summary>Writes texts into the content and releases them.</summary>
    public Edition Release(DateTimeOffset at, params (string Path, string Text)[] items)
    {
        var store = EditionStore.Open(Content.FullName, new Microsoft.Extensions.Time.Testing.FakeTimeProvider(at));
        var pending = Value(store.Prepare(new EditionDraft
        {
            Kind = ReleaseKind.Publication,
            Scope = new ReleaseScope.OfSite(),
            Tool = "disclosure 1.0",
            PreparedBy = "zhang",
            Items = items.ToDictionary(
                item => new PublicPath(item.Path), DraftItem (item) => new DraftItem.Content(Encoding.UTF8.GetBytes(item.Text))),
        }));
        Value(store.Sign(pending.Id, new Signature("li", "审核", at, pending.Hash)));
        return Value(store.Release(pending.Id, at));
    }

    public void Dispose() => _folder.Dispose();

    private static T Value<T>(EditionResult<T> result)
        where T : class
    {
        Assert.Empty(result.Findings);
        return result.Value!;
    }
}
