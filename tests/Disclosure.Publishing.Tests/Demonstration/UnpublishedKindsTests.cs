using Disclosure.Content.Folder;
using Disclosure.Model.Acknowledging;
using Disclosure.Model.Fields.Values;
using Disclosure.Model.Registry;

namespace Disclosure.Publishing.Tests.Demonstration;

/// <summary>What the registry says is not public stands nowhere in the site: no page, twin, table or schema.</summary>
public class UnpublishedKindsTests
{
    private static readonly string[] Endings = [".html", ".json", ".csv", ".xml", ".txt", ".js"];

    [Fact]
    public void No_file_of_the_site_names_anybody_of_the_staff_or_an_account()
    {
        var people = ContentReader.Read(Repository.Folder("content")).Records.Staff!.People;
        string[] words = [.. people.Select(person => person.Name), .. people.Select(person => person.Account)];

        Assert.NotEmpty(words);
        Assert.Empty(PlacesOf(words));
    }

    [Fact]
    public void No_text_of_a_record_that_is_not_public_stands_in_the_site()
    {
        // What was accepted names a published record by its key, and its reason may be public.
        var all = ContentReader.Read(Repository.Folder("content")).Records.All.ToList();
        var open = BuiltDemonstration.Reading.Records.All.Select(record => record.Key.ToString())
            .Concat(
                from register in all.OfType<AcknowledgementRegister>()
                from row in register.Rows
                where row.IsPublic
                select row.Reason)
            .ToHashSet(StringComparer.Ordinal);
        var texts = all
            .Where(record => !RecordKinds.Of(record).IsPublic)
            .SelectMany(record => TextsOf(RecordValues.Of(record)))
            .Where(text => text.Length > 12 && !open.Contains(text))
            .ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(texts);
        Assert.Empty(PlacesOf(texts));
    }

    private static IEnumerable<(string, string)> PlacesOf(IEnumerable<string> words) =>
        from file in Files()
        from word in words
        where file.Text.Contains(word, StringComparison.Ordinal)
        select (file.Path, word);

    private static IEnumerable<(string Path, string Text)> Files() => Directory
        .EnumerateFiles(BuiltDemonstration.Folder, "*", SearchOption.AllDirectories)
        .Where(path => Endings.Contains(Path.GetExtension(path)))
        .Select(path => (path, File.ReadAllText(path)));

    private static IEnumerable<string> TextsOf(FieldValue value) => value switch
    {
        RowValue row => row.Entries.SelectMany(field => TextsOf(field.Value)),
        ListValue list => list.Items.SelectMany(TextsOf),
        _ => [value.Text],
    };
}
