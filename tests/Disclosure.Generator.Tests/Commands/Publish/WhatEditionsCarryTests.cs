using System.Text;
using Disclosure.Content.Editions;
using Disclosure.Model.Editions;

namespace Disclosure.Generator.Tests.Commands.Publish;

/// <summary>Public reasons, names and scans: what an edition carries beside records.</summary>
public sealed class WhatEditionsCarryTests : IDisposable
{
    private const string Budget101 = "2025-02-10";
    private const string Reason = "本年没有这几项预算，表为空表";
    private const string OpenMarker = "open scan 7391";
    private const string KeptMarker = "kept scan 4410";
    private static readonly string[] Scope101 = ["--year", "2025", "--stage", "budget", "--unit", "101"];

    private readonly ReleasedDistrict _district = new();

    public void Dispose() => _district.Dispose();

    [Fact]
    public async Task A_missing_thing_is_published_with_the_public_reason_on_the_edition_s_and_the_unit_s_page()
    {
        await ApproveAndPublishSite();
        var blocked = await _district.Run(Budget101, ReleasedDistrict.Preparer, ["publish", .. Scope101]);
        Assert.NotEqual(0, blocked.ExitCode);
        Assert.Contains("DISC3054", blocked.All, StringComparison.Ordinal);

        await _district.Acknowledge(Budget101, Reason);
        var edition = await _district.Release(Budget101, Scope101);

        var note = edition.Notes.First(note => note.About.StartsWith("缺空表说明：", StringComparison.Ordinal));
        Assert.Equal(("units/101.yaml", "101", Reason), (note.Path.Value, note.Unit?.Value, note.Reason));
        Assert.Contains(Reason, _district.ManifestOf(edition.Id), StringComparison.Ordinal);
        Assert.Empty(EditionStore.Open(_district.Content.FullName, TimeProvider.System).Verify());
        Assert.Contains("id=\"notes\">说明</h2>", _district.PageAt($"editions/{edition.Id}"), StringComparison.Ordinal);
        Assert.Contains($"理由：{Reason}。", _district.PageAt($"editions/{edition.Id}"), StringComparison.Ordinal);
        Assert.Contains("aria-label=\"编报说明\"", _district.PageAt("units/101/2025"), StringComparison.Ordinal);
        Assert.Contains(
            $"理由：{Reason}。（<a href=\"../../../editions/{edition.Id}/\">", _district.PageAt("units/101/2025"), StringComparison.Ordinal);
        Assert.Contains(
            Reason, await File.ReadAllTextAsync(Path.Combine(_district.Site, "units/101/index.json")), StringComparison.Ordinal);
        Assert.DoesNotContain("编报说明", _district.PageAt("units/101001"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_public_reason_with_a_telephone_number_blocks()
    {
        await ApproveAndPublishSite();
        await _district.Acknowledge(Budget101, Reason);
        // The command refuses such a reason; a register that was written by hand is looked through as well.
        var register = Path.Combine(_district.Content.FullName, "acknowledgements", "2025-budget.yaml");
        File.WriteAllText(register, File.ReadAllText(register).Replace(Reason, "问过王某，电话 13900001234", StringComparison.Ordinal));
        var run = await _district.Run(Budget101, ReleasedDistrict.Preparer, ["publish", .. Scope101]);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("公开的说明和理由  DISC6021", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("13900001234", run.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_of_staff_is_named_in_editions_or_the_site_where_the_office_does_not_show_names()
    {
        await ApproveAndPublishSite();
        await _district.Acknowledge(Budget101, Reason);
        await _district.Release(Budget101, Scope101);

        Assert.Empty(_district.FilesWith(ReleasedDistrict.OfStaff));
    }

    [Fact]
    public async Task Where_the_office_shows_names_signatures_manifest_and_page_bear_them()
    {
        _district.Content.Change("portal.yaml", "form: portal\n", "form: portal\nshowsStaffNames: true\n");
        await ApproveAndPublishSite();
        var edition = _district.History().Head!;

        Assert.Equal(["编某甲", "审某乙", "密某丙"], edition.Signatures.OrderBy(one => one.Person, StringComparer.Ordinal).Select(one => one.Name));
        Assert.Contains("\"name\": \"审某乙\"", _district.ManifestOf(edition.Id), StringComparison.Ordinal);
        Assert.Contains("编制（编某甲）", _district.PageAt("editions"), StringComparison.Ordinal);
        Assert.Empty(_district.FilesWith(ReleasedDistrict.Preparer, ReleasedDistrict.Reviewer, ReleasedDistrict.Secrecy));
    }

    [Fact]
    public async Task A_scan_that_is_marked_is_published_as_it_is_and_linked_and_no_other_leaves_the_folder()
    {
        await ApproveAndPublishSite();
        await _district.Acknowledge(Budget101, Reason);
        await _district.Release(Budget101, Scope101);
        var path = ScanPath(OpenMarker);

        Assert.Equal(Scan(OpenMarker), await File.ReadAllBytesAsync(Path.Combine(_district.Site, path)));
        Assert.Contains($"href=\"../../../{path}\">扫描件（PDF）</a>", _district.PageAt("units/101/2025"), StringComparison.Ordinal);
        Assert.Contains($"href=\"../../{path}\"", _district.PageAt("disclosure/2025"), StringComparison.Ordinal);
        Assert.Contains($"href=\"../../../{path}\"", _district.PageAt("years/2025/budget"), StringComparison.Ordinal);
        Assert.NotEmpty(_district.FilesWith(OpenMarker));
        Assert.Empty(_district.FilesWith(KeptMarker, Path.GetFileName(ScanPath(KeptMarker))));
    }

    [Fact]
    public async Task A_scan_is_not_written_again_when_the_site_is_made_for_another_day()
    {
        await ApproveAndPublishSite();
        var file = Path.Combine(_district.Site, ScanPath(OpenMarker));
        var (written, page) = (File.GetLastWriteTimeUtc(file), _district.PageAt("units/101/2025"));
        ReleasedDistrict.Succeeded(await _district.Refresh("2025-03-20"));

        Assert.NotEqual(page, _district.PageAt("units/101/2025"));
        Assert.Equal(written, File.GetLastWriteTimeUtc(file));
        Assert.Equal(Scan(OpenMarker), await File.ReadAllBytesAsync(file));
    }

    [Fact]
    public async Task The_preview_shows_the_scan_that_would_be_published()
    {
        await ApproveBoth();
        using var preview = new TemporaryFolder();
        ReleasedDistrict.Succeeded(await _district.Run(Budget101, ReleasedDistrict.Preparer, "build", "--output", preview["preview"]));

        Assert.Equal(Scan(OpenMarker), await File.ReadAllBytesAsync(Path.Combine(preview["preview"], ScanPath(OpenMarker))));
        Assert.Single(Directory.EnumerateFiles(preview["preview"], "*.pdf", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_scan_that_is_taken_down_is_erased_and_goes_along_with_no_later_release()
    {
        await ApproveAndPublishSite();
        var path = ScanPath(OpenMarker);
        ReleasedDistrict.Succeeded(await _district.WithdrawAtOnce("2025-02-05", path));

        Assert.Empty(_district.FilesWith(OpenMarker));
        Assert.False(File.Exists(Path.Combine(_district.Site, path)));

        await _district.Acknowledge(Budget101, Reason);
        await _district.Release(Budget101, Scope101);
        Assert.Empty(_district.FilesWith(OpenMarker));
        Assert.DoesNotContain(path, _district.PageAt("units/101/2025"), StringComparison.Ordinal);
        Assert.DoesNotContain(_district.History().Head!.Changes, change => change.Path == new PublicPath(path));
    }

    [Fact]
    public async Task A_first_release_is_told_as_what_comes_and_approvals_are_counted()
    {
        await ApproveBoth();
        await _district.Acknowledge("2025-02-01", Reason);
        var run = await _district.Run("2025-02-01", ReleasedDistrict.Preparer, "publish", "--site", "--dry-run");

        Assert.Contains("栏目设置和评分方案", run.Out, StringComparison.Ordinal);
        Assert.Contains("2025年预算批复 2 件", run.Out, StringComparison.Ordinal);
        Assert.Contains("2025年预算批复的扫描件 1 件", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("变更：", run.Out, StringComparison.Ordinal);
    }

    // What is missing is accepted when it is to be published, and not before; somebody looked at the scans.
    private async Task ApproveAndPublishSite()
    {
        await ApproveBoth();
        await _district.Acknowledge("2025-02-01", "看过扫描件", "DISC6029");
        await _district.Release("2025-02-01", "--site");
    }

    private async Task ApproveBoth()
    {
        using var scans = new TemporaryFolder();
        await _district.Approve("101", "示财预〔2025〕8号", "--attachment", scans.Write("a.pdf", Scan(OpenMarker)), "--publish-attachment");
        await _district.Approve("101001", "示教〔2025〕3号", "--attachment", scans.Write("b.pdf", Scan(KeptMarker)));
    }

    private string ScanPath(string marker) => Path.GetRelativePath(
        _district.Content.FullName,
        Directory.EnumerateFiles(Path.Combine(_district.Content.FullName, "approvals"), "*.pdf", SearchOption.AllDirectories)
            .Single(file => Encoding.Latin1.GetString(File.ReadAllBytes(file)).Contains(marker, StringComparison.Ordinal)));

    private static byte[] Scan(string marker) => [.. "%PDF-1.4\n"u8, 0xFF, 0x00, 0xFE, .. Encoding.ASCII.GetBytes(marker), 0x0D, 0x80];
}
