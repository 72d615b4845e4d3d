using Disclosure.Content.Editions;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Tests.Editions;

/// <summary>What an edition says beside its changes: notes with public reasons, names of those who signed.</summary>
public sealed class WordsOfEditionsTests : IDisposable
{
    private static readonly PublicNote Note = new(new PublicPath("units/101.yaml"), UnitCode.Parse("101"), "缺空表说明：缺一张。", "没有这项预算");
    private readonly EditionFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Notes_are_part_of_what_is_signed_and_of_the_manifest()
    {
        var edition = _folder.Publish(Draft() with { Notes = [Note, Note with { Unit = null, Path = new PublicPath("portal.yaml") }] });

        Assert.Equal(2, edition.Notes.Length);
        Assert.Equal(edition.Notes.AsEnumerable(), _folder.History().Head!.Notes);
        Assert.Equal(edition.Notes.AsEnumerable(), _folder.Store().FindPrepared(edition.Id)!.Notes);
        Assert.Empty(_folder.Store().Verify());
    }

    [Theory]
    [InlineData("prepared.json")]
    [InlineData("manifest.json")]
    public void A_changed_note_is_damage(string file)
    {
        var edition = _folder.Publish(Draft() with { Notes = [Note] });
        var path = Path.Combine(_folder.Editions, edition.Id.ToString(), file);
        File.WriteAllText(path, File.ReadAllText(path).Replace(Note.Reason, "另一个理由", StringComparison.Ordinal));

        Assert.NotEmpty(_folder.Store().Verify());
    }

    [Fact]
    public void Without_notes_and_names_the_files_are_as_they_were_before_there_were_any()
    {
        var edition = _folder.Publish(Draft());

        Assert.Empty(_folder.History().Head!.Notes);
        Assert.All(
            EditionFolder.FilesOf(Path.Combine(_folder.Editions, edition.Id.ToString())).Select(File.ReadAllText),
            text => Assert.True(
                !text.Contains("\"notes\"", StringComparison.Ordinal) && !text.Contains("\"name\"", StringComparison.Ordinal), text));
    }

    [Fact]
    public void A_name_is_kept_with_the_signature_and_in_the_manifest_and_a_changed_one_is_damage()
    {
        var edition = _folder.Publish(Draft() with { PreparedByName = "张某" });
        var folder = Path.Combine(_folder.Editions, edition.Id.ToString());

        Assert.Equal("张某", _folder.History().Head!.Signatures.Single(one => one.Person == EditionFolder.Preparer).Name);
        Assert.Null(_folder.History().Head!.Signatures.Single(one => one.Person == EditionFolder.Approver).Name);
        Assert.Contains("\"name\": \"张某\"", File.ReadAllText(Path.Combine(folder, "manifest.json")), StringComparison.Ordinal);
        var signature = Path.Combine(folder, $"signature-{EditionFolder.Preparer}.json");
        File.WriteAllText(signature, File.ReadAllText(signature).Replace("张某", "李某", StringComparison.Ordinal));
        Assert.NotEmpty(_folder.Store().Verify());
    }

    private static EditionDraft Draft() => EditionFolder.Draft(("units/101.yaml", EditionFolder.Unit("101", "教育局")));
}
