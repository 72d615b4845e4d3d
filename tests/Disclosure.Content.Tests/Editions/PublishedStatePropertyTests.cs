using CsCheck;
using Disclosure.Content.Editions;
using Disclosure.Content.Folder;
using Disclosure.Content.Sources;
using Disclosure.Content.Tests.Store;
using Disclosure.Model.Editions;
using Disclosure.Tests;

namespace Disclosure.Content.Tests.Editions;

public sealed class PublishedStatePropertyTests
{
    // Acts in any order on few paths, so that things are published, changed, taken down and published again.
    private static readonly Gen<(string Path, string? Text)[][]> Acts =
        Gen.Select(Gen.Int[1, 5], Gen.Int[0, 3]).Select((unit, text) => ($"units/10{unit}.yaml", text == 0 ? null : TextOf(unit, text)))
            .Array[1, 4].Select(items => items.DistinctBy(item => item.Item1).ToArray()).Array[1, 6];

    [Fact]
    public void What_is_public_is_the_fold_of_all_changes_and_each_edition_reads_back_as_it_was_then() => Acts.Sample(
        acts =>
        {
            using var folder = new EditionFolder();
            var expected = new SortedDictionary<string, string>(StringComparer.Ordinal);
            var then = new List<(EditionId Id, SortedDictionary<string, string> Public)>();
            foreach (var act in acts)
            {
                var result = folder.Store().Prepare(EditionFolder.Draft(act));
                var isChange = act.Any(item => expected.GetValueOrDefault(item.Path) != item.Text);
                Assert.Equal(isChange, result.Succeeded);
                if (!isChange)
                    continue;
                EditionFolder.Value(folder.Store().Release(result.Value!.Id, EditionFolder.Noon.AddDays(then.Count)));
                foreach (var (path, text) in act)
                {
                    if (text is null)
                        expected.Remove(path);
                    else
                        expected[path] = text;
                }

                then.Add((result.Value!.Id, new(expected, StringComparer.Ordinal)));
            }

            var history = folder.History();
            Assert.Equal(expected, folder.Public());
            Assert.Equal(history.Head?.State ?? PublishedState.Empty.Hash, history.State.Hash);
            Assert.All(then, edition => Assert.Equal(edition.Public, folder.Public(history.StateAt(edition.Id))));
            Assert.Empty(folder.Store().Verify());
            AssertReadAsFolder(folder, expected);
        },
        iter: RandomCases.Of(60),
        threads: 1);

    [Fact]
    public void What_would_be_published_is_read_as_it_then_is() => Gen.Select(Acts, Acts).Sample(
        (published, next) =>
        {
            using var folder = new EditionFolder();
            foreach (var act in published)
            {
                if (folder.Store().Prepare(EditionFolder.Draft(act)).Value is { } pending)
                    EditionFolder.Value(folder.Store().Release(pending.Id, EditionFolder.Noon));
            }

            var draft = EditionFolder.Draft(next[0]);
            var day = EditionFolder.Noon.AddDays(1);
            var files = next[0].ToDictionary(item => new PublicPath(item.Path), item => item.Text is null
                ? (ReadOnlyMemory<byte>?)null
                : ((DraftItem.Content)EditionFolder.Item(item.Text)).Bytes);
            var store = folder.Store();
            var would = ContentReader.Read(new MemorySource(
                new EditionSource(store, folder.History()), files, store.NextId(), DateOnly.FromDateTime(day.Date)));
            if (store.Prepare(draft).Value is { } prepared)
                EditionFolder.Value(store.Release(prepared.Id, day));

            var reading = folder.Read();
            Assert.Equal(reading.Records.Units.AsEnumerable(), would.Records.Units);
            Assert.Equal(reading.PublishedPaths.OrderBy(path => path.Key), would.PublishedPaths.OrderBy(path => path.Key));
        },
        iter: RandomCases.Of(60),
        threads: 1);

    // The same files in a working folder give the same records.
    private static void AssertReadAsFolder(EditionFolder folder, SortedDictionary<string, string> expected)
    {
        using var same = new StoreFolder();
        Directory.Delete(same["units"], recursive: true);
        foreach (var (path, text) in expected)
            same.Write(path, text);
        Assert.Equal(same.Read().Records.Units.AsEnumerable(), folder.Read().Records.Units);
    }

    private static string TextOf(int unit, int text) => EditionFolder.Unit($"10{unit}", $"第{text}个名称");
}
