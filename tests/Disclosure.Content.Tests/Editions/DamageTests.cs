using Disclosure.Content.Editions;
using Disclosure.Content.Folder;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Tests.Editions;

public sealed class DamageTests : IDisposable
{
    private readonly EditionFolder _folder = new();

    public DamageTests()
    {
        _folder.Publish(("units/101.yaml", EditionFolder.Unit("101", "教育局")), ("units/102.yaml", "x"));
        _folder.Publish(("units/101.yaml", EditionFolder.Unit("101", "教育体育局")));
        _folder.Publish(("units/102.yaml", "y"));
        _folder.Prepare(EditionFolder.Draft(("units/103.yaml", "z")));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Verification_finds_any_flipped_byte_of_any_file_and_says_which()
    {
        Assert.Empty(_folder.Store().Verify());
        foreach (var file in EditionFolder.FilesOf(_folder.Editions))
        {
            var bytes = File.ReadAllBytes(file);
            for (var at = 0; at < bytes.Length; at += Math.Max(1, bytes.Length / 97))
            {
                var flipped = bytes.ToArray();
                flipped[at] ^= 1;
                File.WriteAllBytes(file, flipped);
                var damages = _folder.Store().Verify();
                Assert.True(damages.Any(damage => Names(damage.Place.Text, file)), $"{file}, byte {at}: {string.Join(' ', damages)}");
            }

            File.WriteAllBytes(file, bytes);
        }

        Assert.Empty(_folder.Store().Verify());
    }

    [Fact]
    public void Verification_finds_any_file_that_is_missing()
    {
        foreach (var file in EditionFolder.FilesOf(_folder.Editions))
        {
            var bytes = File.ReadAllBytes(file);
            File.Delete(file);
            Assert.NotEmpty(_folder.Store().Verify());
            File.WriteAllBytes(file, bytes);
        }
    }

    [Theory]
    [InlineData("HEAD")]
    [InlineData("20261129-2/manifest.json")]
    [InlineData("20261129-1/prepared.json")]
    [InlineData("20261129-3/signature-li.json")]
    public void With_a_damaged_file_nothing_is_published_or_mended_and_the_working_folder_is_not_taken_for_read(string name)
    {
        var path = Path.Combine(_folder.Editions, name);
        var bytes = File.ReadAllBytes(path);
        bytes[10] ^= 1;
        File.WriteAllBytes(path, bytes);
        var before = EditionFolder.FilesOf(_folder.Editions).Select(File.ReadAllText).ToList();

        Assert.False(_folder.Store().Read().IsWhole);
        Assert.Equal(EditionFindings.Damaged, EditionFolder.Refusal(_folder.Store().Prepare(EditionFolder.Draft(("units/105.yaml", "a")))));
        var pending = _folder.Store().Pending()[0].Id;
        Assert.Equal(EditionFindings.Damaged, EditionFolder.Refusal(_folder.Store().Release(pending, EditionFolder.Noon)));
        Assert.Equal(EditionFindings.Damaged, EditionFolder.Refusal(_folder.Store().Discard(pending)));
        var reading = ContentReader.Read(_folder.Path);
        Assert.False(reading.IsReadable);
        Assert.Contains(reading.Findings, finding => finding.Definition == EditionFindings.Damaged);
        Assert.Equal(before, EditionFolder.FilesOf(_folder.Editions).Select(File.ReadAllText));
    }

    [Fact]
    public void A_head_from_a_backup_does_not_make_published_editions_undone()
    {
        var head = Path.Combine(_folder.Editions, "HEAD");
        var now = File.ReadAllBytes(head);
        Directory.Delete(Path.Combine(_folder.Editions, "20261129-3"), recursive: true);
        Assert.Contains("20261129-3/manifest.json", _folder.Store().Read().Damage!.Place.Text, StringComparison.Ordinal);
        Assert.Equal(now, File.ReadAllBytes(head));
    }

    [Fact]
    public void An_edition_that_head_does_not_lead_to_is_damage()
    {
        var old = new EditionFolder();
        using (old)
        {
            old.Publish(("units/101.yaml", EditionFolder.Unit("101", "教育局")), ("units/102.yaml", "x"));
            File.Copy(Path.Combine(old.Editions, "HEAD"), Path.Combine(_folder.Editions, "HEAD"), overwrite: true);
        }

        var damage = _folder.Store().Read().Damage!;

        Assert.Equal(EditionFindings.Damaged, damage.Definition);
        Assert.EndsWith("editions/20261129-2", damage.Place.Text, StringComparison.Ordinal);
        File.Delete(Path.Combine(_folder.Editions, "HEAD"));
        Assert.Contains("没有 HEAD", _folder.Store().Read().Damage!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_of_a_newer_program_is_refused()
    {
        var store = _folder.Store();
        var pending = store.Pending()[0];
        var path = Path.Combine(_folder.Editions, "pending", pending.Id.ToString(), "prepared.json");
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"format\": 1", "\"format\": 2", StringComparison.Ordinal));

        Assert.Equal(EditionFindings.NewerFormat, EditionFolder.Refusal(store.Release(pending.Id, EditionFolder.Noon)));
        Assert.Equal(EditionFindings.NewerFormat, Assert.Single(store.Verify()).Definition);
    }

    [Fact]
    public void An_object_that_is_damaged_is_a_finding_of_its_record_and_is_never_released()
    {
        var pending = _folder.Store().Pending()[0];
        var id = pending.Prepared!.Changes[0].After!.Value.ToString();
        var path = Path.Combine(_folder.Editions, "objects", id[..2], id);
        File.WriteAllText(path, File.ReadAllText(path)[..^1]);

        Assert.Equal(EditionFindings.Damaged, EditionFolder.Refusal(_folder.Store().Release(pending.Id, EditionFolder.Noon)));
        var live = _folder.History().State.Live[new PublicPath("units/101.yaml")].ToString();
        File.Delete(Path.Combine(_folder.Editions, "objects", live[..2], live));
        var reading = _folder.Read();
        Assert.False(reading.IsReadable);
        Assert.Contains(reading.Findings, finding => finding.Place.Text == "版次 20261129-3/units/101.yaml");
        Assert.Equal(EditionFindings.Damaged, _folder.Store().ReadObject(new ObjectId(new ContentHash(live))).Damage!.Definition);
    }

    // A signature that does not fit tells of what was signed; the folder or the file itself, where it is gone or unreadable.
    private static bool Names(string place, string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        return place == file || place == folder || Path.GetDirectoryName(place) == folder
            || Path.GetFileName(file) is "HEAD";
    }
}
