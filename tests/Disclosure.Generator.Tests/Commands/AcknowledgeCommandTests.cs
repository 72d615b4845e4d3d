using System.Text.Json;
using Disclosure.Content.Folder;
using Disclosure.Content.Store;
using Disclosure.Model.Acknowledging;
using Disclosure.Model.Calendar;
using Microsoft.Extensions.Time.Testing;

namespace Disclosure.Generator.Tests.Commands;

public sealed class AcknowledgeCommandTests : IDisposable
{
    private const string Staff = """
        form: staff
        people:
          - {id: p01, name: 张三, account: zhangsan, roles: [编制, 保密审查]}
          - {id: p02, name: 李四, account: lisi, roles: [发布]}

        """;

    private const string Act = """
        form: approval
        year: 2025
        stage: 预算公开
        kind: 财政批复
        document: 瀍财预〔2025〕1号
        date: 2025-01-20
        units: ["101"]
        attachment: scan.pdf
        attachmentPublished: true

        """;

    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 9, 17, 0, 0, TimeSpan.Zero));

    public AcknowledgeCommandTests()
    {
        Write("staff.yaml", Staff);
        Write("units/101.yaml", "form: unit\ncode: \"101\"\nname: 示例区供水办\nkind: 部门\nfunctions: 抢修电话 13900001234，夜间 13900001235\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_a_person_accepts_blocks_no_more_and_is_written_with_person_day_and_reason()
    {
        var ids = await IdsOf("DISC6021");

        var run = await Run("lisi", ["acknowledge", .. ids, "--reason", "对外公布的抢修手机"]);

        Assert.True(run.ExitCode == 0, run.All);
        Assert.Contains($"已认可 {ids[0]}：DISC6021 ", run.Out, StringComparison.Ordinal);
        var register = Assert.Single(ContentReader.Read(_folder["content"]).Records.All.OfType<AcknowledgementRegister>());
        Assert.Equal((null, null), (register.Year, register.Stage));
        Assert.Equal(ids.Order(), register.Rows.Select(row => row.Id.Value).Order());
        Assert.All(register.Rows, row => Assert.Equal(
            ("p02", new DateOnly(2026, 1, 10), "对外公布的抢修手机", "Unit/101 functions", false),
            (row.By, row.Date, row.Reason, row.Path, row.IsPublic)));
        Assert.True(File.Exists(_folder["content/acknowledgements/general.yaml"]));
        var check = await Run("lisi", "check", "--all");
        Assert.Equal(0, check.ExitCode);
        Assert.Contains("DISC6021 提示：含有手机号码，已认可（2 处）", check.Out, StringComparison.Ordinal);
        Assert.Contains("〔p02 2026-01-10 认可：对外公布的抢修手机〕", check.Out, StringComparison.Ordinal);
        var less = await Run("lisi", "check");
        Assert.DoesNotContain("DISC6021", less.Out, StringComparison.Ordinal);
        Assert.Contains("没有列出的：已认可 2 项（用 --all 列出）。", less.Out, StringComparison.Ordinal);
        var written = File.ReadAllText(_folder["content/acknowledgements/general.yaml"]);
        Assert.DoesNotContain("13900001234", check.Out + written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_one_change_of_the_log_in_the_person_s_name()
    {
        var ids = await IdsOf("DISC6021");
        await Run("lisi", "acknowledge", ids[0], "--reason", "对外公布");

        var entry = ContentStore.Open(_folder["content"], TimeProvider.System).ReadHistory().Entries[^1];

        Assert.Equal(("p02", $"acknowledge {ids[0]}"), (entry.Author, entry.Reason));
        Assert.Equal("acknowledgements/general.yaml", Assert.Single(entry.Files).Path);
    }

    [Fact]
    public async Task What_was_changed_since_is_told_stale_and_blocks_again_until_it_is_accepted_anew()
    {
        await Run("lisi", ["acknowledge", .. await IdsOf("DISC6021"), "--reason", "对外公布"]);
        Write("units/101.yaml", "form: unit\ncode: \"101\"\nname: 示例区供水办\nkind: 部门\nfunctions: 抢修电话 13900009999\n");

        var check = await Run("lisi", "check");
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("DISC4040", check.Out, StringComparison.Ordinal);

        Assert.Equal(0, (await Run("zhangsan", ["acknowledge", .. await IdsOf("DISC6021"), "--reason", "改了号码"])).ExitCode);
        Assert.Equal(0, (await Run("lisi", "check")).ExitCode);
        Assert.Single(Assert.Single(ContentReader.Read(_folder["content"]).Records.All.OfType<AcknowledgementRegister>()).Rows);
    }

    [Theory]
    [InlineData("root", "DISC4045")]
    [InlineData("lisi", "DISC4044", "0123456789")]
    public async Task Nobody_and_nothing_are_refused(string account, string code, string? id = null)
    {
        id ??= (await IdsOf("DISC6021"))[0];

        var run = await Run(account, "acknowledge", id, "--reason", "对外公布");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["content/acknowledgements"]));
    }

    [Fact]
    public async Task One_id_that_is_wrong_keeps_all_from_being_written()
    {
        var run = await Run("lisi", "acknowledge", (await IdsOf("DISC6021"))[0], "0123456789", "--reason", "对外公布");

        Assert.Equal(1, run.ExitCode);
        Assert.False(Directory.Exists(_folder["content/acknowledgements"]));
    }

    [Fact]
    public async Task An_article_and_a_document_s_unread_text_are_accepted_too_and_another_document_is_not()
    {
        Write("guide/help.md", "---\ntitle: 帮助\norder: 1\n---\n\n热线手机 13900005678\n");
        Write("approvals/2025/budget/20250120-101.yaml", Act);
        Write("approvals/2025/budget/scan.pdf", "%PDF-1.7 a");
        var article = (await IdsOf("DISC6021")).Length;
        var scan = await IdsOf("DISC6029");

        var run = await Run("lisi", ["acknowledge", .. await IdsOf("DISC6021"), .. scan, "--reason", "逐页看过"]);

        Assert.True(run.ExitCode == 0, run.All);
        Assert.Equal(3, article);
        var written = File.ReadAllText(_folder["content/acknowledgements/general.yaml"]);
        Assert.Contains("path: guide/help.md", written, StringComparison.Ordinal);
        Assert.Empty(await Open(_folder["content"], "DISC6029"));
        Write("approvals/2025/budget/scan.pdf", "%PDF-1.7 b");
        Assert.NotEqual(scan, await Open(_folder["content"], "DISC6029"));
    }

    [Fact]
    public async Task Sums_that_disagree_need_a_public_reason_and_stand_in_the_register_of_their_year_and_stage()
    {
        using var district = new TemporaryFolder();
        CopyDistrict(district);
        var ids = await IdsOf("DISC3006", district["content"]);

        var kept = await RunIn(district["content"], "shili-shenhe", "acknowledge", ids[0], "--reason", "批复的表如此");
        var open = await RunIn(district["content"], "shili-shenhe", "acknowledge", ids[0], "--reason", "批复的表如此", "--public");

        Assert.Equal((1, 0), (kept.ExitCode, open.ExitCode));
        Assert.Contains("DISC4042", kept.Error, StringComparison.Ordinal);
        var register = Assert.Single(
            ContentReader.Read(district["content"]).Records.All.OfType<AcknowledgementRegister>(),
            register => register.Rows.Any(row => row.Id.Value == ids[0]));
        Assert.NotNull(register.Year);
        Assert.Equal(Stage.Budget, register.Stage);
        Assert.DoesNotContain(ids[0], await Open(district["content"], "DISC3006"));
    }

    [Theory]
    [InlineData("张某13800138000同意")]
    [InlineData("联系人：张三")]
    public async Task Nothing_of_a_person_s_gets_into_a_reason(string reason)
    {
        var run = await Run("lisi", "acknowledge", (await IdsOf("DISC6021"))[0], "--reason", reason);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DISC4046", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("13800138000", run.All, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["content/acknowledgements"]));
    }

    [Fact]
    public async Task What_only_warns_is_accepted_too_and_listed_no_more_until_it_changes()
    {
        Write("guide/start.md", "---\ntitle: 开始\norder: 1\n---\n\n看[等级](grades.md)。\n");
        var ids = await IdsOf("DISC1050");

        var run = await Run("lisi", ["acknowledge", .. ids, "--reason", "等级一文随后补上"]);

        Assert.True(run.ExitCode == 0, run.All);
        Assert.Empty(await Open(_folder["content"], "DISC1050"));
        using (var all = JsonDocument.Parse((await Run("lisi", "check", "--all", "--format", "json")).Out))
            Assert.Equal("等级一文随后补上", Single(all, "DISC1050").GetProperty("acknowledged").GetProperty("reason").GetString());
        var sarif = await Run("lisi", "check", "--all", "--format", "sarif");
        Assert.Contains("\"justification\": \"等级一文随后补上\"", sarif.Out, StringComparison.Ordinal);

        Write("guide/start.md", "---\ntitle: 开始\norder: 1\n---\n\n看[等级](levels.md)。\n");
        var check = await Run("lisi", "check");
        Assert.Contains("p02 2026-01-10 认可过（等级一文随后补上），之后内容变了〕", check.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("DISC4040", check.Out, StringComparison.Ordinal);
        using var json = JsonDocument.Parse((await Run("lisi", "check", "--format", "json")).Out);
        Assert.Equal("p02", Single(json, "DISC1050").GetProperty("lapsed").GetProperty("by").GetString());
    }

    [Fact]
    public async Task An_acceptance_is_taken_back_and_the_register_goes_with_its_last_row()
    {
        var ids = await IdsOf("DISC6021");
        await Run("lisi", ["acknowledge", .. ids, "--reason", "对外公布"]);

        var unknown = await Run("lisi", "acknowledge", ids[0], "0123456789", "--undo");
        Assert.Equal(1, unknown.ExitCode);
        Assert.Contains("DISC4044", unknown.Error, StringComparison.Ordinal);
        var one = await Run("lisi", "acknowledge", ids[0], "--undo");
        Assert.Equal(0, one.ExitCode);
        Assert.Contains($"已撤销认可 {ids[0]}", one.Out, StringComparison.Ordinal);
        Assert.Equal([ids[0]], await Open(_folder["content"], "DISC6021"));

        Assert.Equal(0, (await Run("lisi", "acknowledge", ids[1], "--undo")).ExitCode);
        Assert.False(File.Exists(_folder["content/acknowledgements/general.yaml"]));
        Assert.Equal(1, (await Run("lisi", "check")).ExitCode);
    }

    [Fact]
    public async Task Acceptances_that_meet_nothing_any_more_are_told_and_taken_away()
    {
        await Run("lisi", ["acknowledge", .. await IdsOf("DISC6021"), "--reason", "对外公布"]);
        Write("units/101.yaml", "form: unit\ncode: \"101\"\nname: 示例区供水办\nkind: 部门\nfunctions: 抢修电话 13900001234\n");

        Assert.Contains("DISC4040", (await Run("lisi", "check")).Out, StringComparison.Ordinal);
        var run = await Run("lisi", "acknowledge", "--prune");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("已删去 ", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("DISC404", (await Run("lisi", "check")).Out, StringComparison.Ordinal);
        Assert.Empty(await Open(_folder["content"], "DISC6021"));
        Assert.Contains("没有要删去的认可。", (await Run("lisi", "acknowledge", "--prune")).Out, StringComparison.Ordinal);
    }

    private static JsonElement Single(JsonDocument report, string code) => Assert.Single(
        report.RootElement.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("code").GetString() == code);

    private static void CopyDistrict(TemporaryFolder folder)
    {
        var from = Repository.Folder("content");
        foreach (var path in Directory.EnumerateFiles(from, "*.yaml", SearchOption.AllDirectories))
        {
            var to = Path.Combine(folder["content"], Path.GetRelativePath(from, path));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(path, to);
        }
    }

    private void Write(string path, string text)
    {
        var full = _folder["content/" + path];
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    private Task<string[]> IdsOf(string code) => IdsOf(code, _folder["content"]);

    private async Task<string[]> IdsOf(string code, string content)
    {
        var run = await RunIn(content, "lisi", "check", "--all", "--format", "json");
        using var report = JsonDocument.Parse(run.Out);
        return
        [
            .. from finding in report.RootElement.GetProperty("findings").EnumerateArray()
               where finding.GetProperty("code").GetString() == code
               select finding.GetProperty("id").GetString(),
        ];
    }

    private async Task<string[]> Open(string content, string code)
    {
        var run = await RunIn(content, "lisi", "check", "--all", "--format", "json");
        using var report = JsonDocument.Parse(run.Out);
        return
        [
            .. from finding in report.RootElement.GetProperty("findings").EnumerateArray()
               where finding.GetProperty("code").GetString() == code && !finding.TryGetProperty("acknowledged", out _)
               select finding.GetProperty("id").GetString(),
        ];
    }

    private Task<CommandRun> Run(string account, params string[] args) => RunIn(_folder["content"], account, args);

    private Task<CommandRun> RunIn(string content, string account, params string[] args) =>
        CommandRun.Of(console => console with { Account = account, Time = _time }, [.. args, "--content", content]);
}
