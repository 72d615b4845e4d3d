using System.Security.Cryptography;
using System.Text.Json;
using AngleSharp.Html.Parser;

namespace Disclosure.Generator.Tests.Commands.Archive;

public sealed class ArchiveCommandTests : IDisposable
{
    private const string Id = "20260122-2";
    private readonly FiledOffice _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task The_archive_of_a_released_edition_holds_what_was_signed_what_was_published_and_the_sums_of_both()
    {
        await _office.Prepare();
        await _office.Release(Id);

        var run = await _office.Archive(Id, "归档");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
        [
            "SHA256SUMS", "manifest.json", "prepared.json", "signature-p01.json", "signature-p02.json", "signature-p03.json",
            "公开内容/years/2026/budget/projects/101-002.yaml", "公开审批单.html", "变化.txt",
        ], FilesOf("归档"));
        Assert.Equal(SumsOf("归档"), File.ReadAllText(_office["归档/SHA256SUMS"]));
        Assert.Equal(
            File.ReadAllBytes(_office[$"content/editions/{Id}/prepared.json"]), File.ReadAllBytes(_office["归档/prepared.json"]));
        var target = File.ReadAllText(_office["归档/公开内容/years/2026/budget/projects/101-002.yaml"]);
        Assert.StartsWith("form: project-target\n", target, StringComparison.Ordinal);
        Assert.Contains("项目“普惠性民办幼儿园生均奖补”（101-002）2026年绩效目标", File.ReadAllText(_office["归档/变化.txt"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sheet_says_what_is_published_on_what_it_rests_who_signed_and_has_room_for_signatures_by_hand()
    {
        await _office.Prepare();
        await _office.Release(Id);
        await _office.Archive(Id, "归档");

        using var page = new HtmlParser().ParseDocument(File.ReadAllText(_office["归档/公开审批单.html"]));

        var text = page.Body!.TextContent;
        Assert.Equal("示例区财政局预算绩效信息公开审批单 已公开", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("2026年预算公开：示例区教育局", text, StringComparison.Ordinal);
        Assert.Contains("示财预〔2026〕2号", text, StringComparison.Ordinal);
        Assert.Contains("个人信息", text, StringComparison.Ordinal);
        Assert.Contains("项目“普惠性民办幼儿园生均奖补”（101-002）2026年绩效目标", text, StringComparison.Ordinal);
        Assert.Equal(
            ["编制 张三 2026-01-22 10:00", "审核 李四 2026-01-22 10:00", "保密审查 王五 2026-01-22 10:00"],
            page.QuerySelectorAll("table").Single(table => table.TextContent.Contains("系统里的签署", StringComparison.Ordinal))
                .QuerySelectorAll("tbody tr").Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent.Trim()))));
        Assert.Equal(["编制人", "审核人", "保密审查人", "批准公开"], page.QuerySelectorAll(".hand th").Select(cell => cell.TextContent));
        Assert.Empty(page.QuerySelectorAll("link, script, img"));
        Assert.Contains("size: A4", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_prepared_edition_is_filed_for_signing_and_filed_again_when_it_is_released()
    {
        await _office.Prepare();

        Assert.Equal(0, (await _office.Archive(Id, "归档")).ExitCode);
        Assert.Contains("待签署，未公开", File.ReadAllText(_office["归档/公开审批单.html"]), StringComparison.Ordinal);
        Assert.False(File.Exists(_office["归档/manifest.json"]));
        await _office.Release(Id);
        Assert.Equal(0, (await _office.Archive(Id, "归档")).ExitCode);

        Assert.Contains("已公开", File.ReadAllText(_office["归档/公开审批单.html"]), StringComparison.Ordinal);
        Assert.True(File.Exists(_office["归档/manifest.json"]));
    }

    [Fact]
    public async Task What_staff_accepted_is_on_the_checklist_and_the_sheet_with_its_reason_and_never_in_public()
    {
        const string Reason = "与批复的原表一致，经电话核对";
        const string Target = "content/years/2026/budget/projects/101-002.yaml";
        _office.Write(Target, File.ReadAllText(_office[Target]).Replace("生均奖补", "生均奖补绩效目标表", StringComparison.Ordinal));
        await _office.Prepare();
        using var report = JsonDocument.Parse((await _office.As("zhangsan", "check", "--format", "json")).Out);
        var finding = report.RootElement.GetProperty("findings").EnumerateArray().First(one =>
            one.GetProperty("code").GetString() == "DISC2021"
            && one.GetProperty("where").GetString()!.Contains("101-002", StringComparison.Ordinal));

        Assert.Equal(
            0, (await _office.As("zhangsan", "acknowledge", finding.GetProperty("id").GetString()!, "--reason", Reason)).ExitCode);
        string[] trial = ["publish", "--year", "2026", "--stage", "budget", "--unit", "101", "--dry-run"];
        var words = await _office.As("zhangsan", trial);
        using var data = JsonDocument.Parse((await _office.As("zhangsan", [.. trial, "--format", "json"])).Out);
        await _office.Release(Id);
        await _office.Archive(Id, "归档");

        Assert.Contains("已认可 1 项，签署以前请核对理由：", words.Out, StringComparison.Ordinal);
        Assert.Contains($"p01 2026-01-22 认可（理由不公开）：{Reason}", words.Out, StringComparison.Ordinal);
        Assert.Equal(Reason, Assert.Single(data.RootElement.GetProperty("accepted").EnumerateArray())
            .GetProperty("acknowledged").GetProperty("reason").GetString());
        var sheet = File.ReadAllText(_office["归档/公开审批单.html"]);
        Assert.Contains(Reason, sheet, StringComparison.Ordinal);
        Assert.Contains(finding.GetProperty("code").GetString()!, sheet, StringComparison.Ordinal);
        foreach (var folder in new[] { "content/editions", "public" })
        {
            Assert.All(
                Directory.EnumerateFiles(_office[folder], "*", SearchOption.AllDirectories),
                file => Assert.DoesNotContain(Reason, File.ReadAllText(file), StringComparison.Ordinal));
        }

        Assert.Contains(
            "DISC2021 ProjectTarget/2026/101-002 name", File.ReadAllText(_office["content/.findings-seen"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_that_is_withheld_and_no_salt_is_in_the_archive()
    {
        await _office.Prepare();
        await _office.Release(Id);
        await _office.Archive(Id, "归档");

        var all = FilesOf("归档").Select(file => File.ReadAllText(_office["归档/" + file])).ToList();

        Assert.All(all, text => Assert.DoesNotContain(FiledOffice.Secret, text, StringComparison.Ordinal));
        Assert.All(all, text => Assert.DoesNotContain("101-003", text, StringComparison.Ordinal));
        Assert.All(all, text => Assert.DoesNotContain(FiledOffice.Scan, text, StringComparison.Ordinal));
        Assert.All(all, text => Assert.DoesNotContain("disclosure-object/1", text, StringComparison.Ordinal));
        var scan = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_office["批复.pdf"])));
        Assert.Contains(all, text => text.Contains(scan, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_edition_is_filed_with_the_same_bytes_every_time()
    {
        await _office.Prepare();
        await _office.Release(Id);

        await _office.Archive(Id, "归档");
        await _office.Archive(Id, "另一份");

        Assert.Equal(File.ReadAllText(_office["归档/SHA256SUMS"]), File.ReadAllText(_office["另一份/SHA256SUMS"]));
    }

    [Fact]
    public async Task What_was_taken_down_since_is_named_in_an_older_archive_and_not_shown()
    {
        await _office.Prepare();
        await _office.Release(Id);
        await _office.As(
            "wangwu", "publish", "--withdraw", "有个人信息", "--basis", "《政府信息公开条例》第十五条", "--at-once",
            "--record", "years/2026/budget/projects/101-002", "--output", _office["public"]);

        var older = await _office.Archive(Id, "归档");
        var withdrawal = await _office.Archive("20260122-3", "撤下");

        Assert.Equal((0, 0), (older.ExitCode, withdrawal.ExitCode));
        foreach (var folder in new[] { "归档", "撤下" })
        {
            var changes = File.ReadAllText(_office[folder + "/变化.txt"]);
            Assert.Contains("已撤下，内容已从全部版次删去：\n", changes, StringComparison.Ordinal);
            Assert.Contains("101-002", changes, StringComparison.Ordinal);
            Assert.DoesNotContain("没有变化", changes, StringComparison.Ordinal);
            Assert.All(FilesOf(folder), file => Assert.DoesNotContain(
                "普惠性民办幼儿园生均奖补", File.ReadAllText(_office[$"{folder}/{file}"]), StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_folder_with_something_else_in_it_is_left_as_it_is()
    {
        await _office.Prepare();
        await _office.Archive(Id, "归档");
        var sums = File.ReadAllText(_office["归档/SHA256SUMS"]);
        _office.Write("归档/签字页.pdf", "扫描");
        _office.Write("别的/笔记.txt", "笔记");

        var (mixed, other, another) = (
            await _office.Archive(Id, "归档"), await _office.Archive(Id, "别的"), await _office.Archive("20260122-1", "归档"));

        Assert.Equal((1, 1, 1), (mixed.ExitCode, other.ExitCode, another.ExitCode));
        Assert.Contains("DISC9120", mixed.Error, StringComparison.Ordinal);
        Assert.Contains("“签字页.pdf”不是归档的文件。", mixed.Error, StringComparison.Ordinal);
        Assert.Contains("DISC9120", other.Error, StringComparison.Ordinal);
        Assert.Equal(sums, File.ReadAllText(_office["归档/SHA256SUMS"]));
        Assert.Equal(["笔记.txt"], FilesOf("别的"));
    }

    [Fact]
    public async Task An_archive_lies_outside_the_content_folder_and_of_an_edition_that_is_there()
    {
        await _office.Prepare();

        var (inside, missing) = (await _office.Archive(Id, "content/归档"), await _office.Archive("20260122-9", "归档"));

        Assert.Equal((1, 1), (inside.ExitCode, missing.ExitCode));
        Assert.Contains("DISC9121", inside.Error, StringComparison.Ordinal);
        Assert.Contains("没有版次 20260122-9，也没有待公开的。", missing.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_office["归档"]));
    }

    [Fact]
    public async Task Only_its_owner_opens_an_archive()
    {
        if (OperatingSystem.IsWindows())
            return;
        await _office.Prepare();

        await _office.Archive(Id, "归档");

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_office["归档"]));
    }

    private List<string> FilesOf(string folder) =>
    [
        .. Directory.EnumerateFiles(_office[folder], "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_office[folder], file).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    private string SumsOf(string folder) => string.Concat(FilesOf(folder).Where(file => file != "SHA256SUMS")
        .Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_office[$"{folder}/{file}"])))}  {file}\n"));
}
