using System.Globalization;
using System.Text;
using Disclosure.Generator.Commands;

namespace Disclosure.Generator.Tests.Commands.Survey;

[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "DisposeAsync of IAsyncLifetime disposes them.")]
public sealed class SurveyInviteTests : IAsyncLifetime
{
    private const string Id = "2025-101-001";
    private const string PublicLink = "https://www.example.gov.cn/jxgk/feedback";

    private readonly SurveyDistrict _district = new();
    private RunningApi _api = null!;

    public async Task InitializeAsync()
    {
        await _district.Run("open", "--year", "2025", "-o", _district["surveys.json"]);
        _api = await RunningApi.StartAsync(_district["surveys.json"], new DateOnly(2025, 12, 10));
    }

    public async Task DisposeAsync()
    {
        await _api.DisposeAsync();
        _district.Dispose();
    }

    [Fact]
    public async Task Codes_on_the_slips_rate_once_and_count_as_invited()
    {
        var codes = (await InviteOnSheet(9)).Codes;
        foreach (var code in codes)
            await _api.RateAsync(Id, 4, code);
        await _api.RateAsync(Id, 5, codes[0]);

        var result = await _api.ResultAsync(Id);
        Assert.Equal(9, codes.Distinct().Count());
        Assert.Equal(
            (9, 9, 1),
            (result.GetProperty("invited").GetInt32(),
                result.GetProperty("returned").GetInt32(),
                result.GetProperty("replaced").GetInt32()));
    }

    [Fact]
    public async Task Qr_codes_lead_to_the_form_of_the_public_address()
    {
        var sheet = await InviteOnSheet(9, "--link", PublicLink);

        Assert.Equal(sheet.Codes.Select(code => $"{PublicLink}/api/surveys/{Id}/form?code={code}"), sheet.Links);
        Assert.Equal($"{PublicLink}/api/surveys/{Id}/form", sheet.PosterLink);
        Assert.Equal(sheet.PosterLink, sheet.TextOf(".slip .address"));
        Assert.Equal((1, 2, 9), (sheet.CountOf(".poster"), sheet.CountOf(".sheet"), sheet.CountOf(".slip")));
    }

    [Fact]
    public async Task The_form_that_a_qr_code_leads_to_has_the_code_filled_in()
    {
        var sheet = await InviteOnSheet(1);

        Assert.Contains($"value=\"{sheet.Codes[0]}\"", await _api.PageAsync(sheet.Links[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_has_a_line_for_each_code_and_opens_in_excel()
    {
        var run = await Invite("list.csv", "5003", "--link", PublicLink);
        Assert.True(run.ExitCode == 0, run.All);

        var bytes = await File.ReadAllBytesAsync(_district["list.csv"]);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.Equal(("序号,评价码,链接", ""), (lines[0], lines[^1]));
        Assert.Matches($"^5003,([0-9A-Z]{{4}}-){{2}}[0-9A-Z]{{4}},{PublicLink}/api/surveys/{Id}/form\\?code=[0-9A-Z]{{12}}$", lines[5003]);
        Assert.Equal(5003, CodesOf(lines).Distinct().Count());
        Assert.Equal(5003, await _api.InvitedAsync(Id));
    }

    [Theory]
    [InlineData("sheet.html")]
    [InlineData("list.csv")]
    public async Task The_file_is_its_owners_alone_and_codes_are_nowhere_else(string name)
    {
        var run = await Invite(name, "3");
        Assert.True(run.ExitCode == 0, run.All);

        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_district[name]));
        var text = await File.ReadAllTextAsync(_district[name]);
        var codes = name.EndsWith("csv", StringComparison.Ordinal) ? CodesOf(text.Split("\r\n")) : new PrintedSheet(text).Codes;
        Assert.Equal(3, codes.Count());
        var told = run.All.Replace("-", "", StringComparison.Ordinal);
        Assert.All(codes, code => Assert.DoesNotContain(code, told, StringComparison.Ordinal));
        var kept = await _api.StopAsync();
        Assert.All(codes, code => Assert.DoesNotContain(kept, file => file.AsSpan().IndexOf(Encoding.ASCII.GetBytes(code)) >= 0));
    }

    [Fact]
    public async Task Two_runs_give_different_codes()
    {
        var first = (await InviteOnSheet(8)).Codes;
        File.Delete(_district["sheet.html"]);

        Assert.Empty(first.Intersect((await InviteOnSheet(8)).Codes));
    }

    [Fact]
    public async Task A_wrong_password_gives_no_code_and_leaves_no_file()
    {
        var run = await Run(console => console with { Secrets = new StringReader("another password") }, "sheet.html", "5");

        await NothingIsIssued(run, 2, "DISC9038");
        Assert.False(File.Exists(_district["sheet.html"]));
    }

    [Fact]
    public async Task The_password_may_come_from_the_environment()
    {
        var run = await Run(
            console => console with
            {
                Variable = name => name == "DISCLOSURE_FEEDBACK_PASSWORD" ? RunningApi.Password : null,
                Secrets = TextReader.Null,
            },
            "sheet.html",
            "1");

        Assert.True(run.ExitCode == 0, run.All);
    }

    [Fact]
    public async Task Without_a_password_nothing_is_asked()
    {
        var run = await Run(console => console with { Secrets = TextReader.Null }, "sheet.html", "5");

        await NothingIsIssued(run, 2, "DISC9001");
    }

    [Fact]
    public async Task A_survey_that_is_not_registered_is_refused()
    {
        var run = (await _district.Run(
            Machine,
            "invite", "--survey", "2025-999", "--count", "5", "-o", _district["sheet.html"],
            "--api", _api.Address, "--user", RunningApi.User)).ShowsNoStackTrace();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DISC9030", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_survey_that_the_api_does_not_know_is_refused()
    {
        var surveys = await File.ReadAllTextAsync(_district["surveys.json"]);
        _district.Write("surveys.json", surveys.Replace($"\"{Id}\"", "\"another\"", StringComparison.Ordinal));
        var run = (await Invite("sheet.html", "5")).ShowsNoStackTrace();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DISC9030", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_district["sheet.html"]));
    }

    [Fact]
    public async Task A_survey_that_is_over_is_refused()
    {
        _api.GoTo(new DateOnly(2026, 2, 1));

        await NothingIsIssued(await Invite("sheet.html", "5"), 1, "DISC9036");
    }

    [Fact]
    public async Task A_survey_with_other_days_at_the_api_is_refused()
    {
        await _district.Run(Machine, "close", "--survey", Id, "--on", "2025-12-20");

        await NothingIsIssued(await Invite("sheet.html", "5"), 1, "DISC9044");
    }

    [Theory]
    [InlineData("sheet.html")]
    [InlineData("list.csv")]
    public async Task A_file_that_is_there_is_never_written_over(string name)
    {
        _district.Write(name, "codes of before");

        await NothingIsIssued(await Invite(name, "5"), 1, "DISC9039");
        Assert.Equal("codes of before", _district.Read(name));
    }

    [Theory]
    [InlineData("no-such-folder/sheet.html")]
    [InlineData("surveys.json/sheet.html")]
    public async Task A_place_that_cannot_be_written_gives_no_code(string name) =>
        await NothingIsIssued(await Invite(name, "5"), 2, "DISC9040");

    [Fact]
    public async Task An_api_that_does_not_answer_leaves_no_file()
    {
        var run = (await _district.Run(
            Machine,
            "invite", "--survey", Id, "--count", "5", "-o", _district["sheet.html"],
            "--api", "http://127.0.0.1:9/", "--user", RunningApi.User)).ShowsNoStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("DISC9037", run.Error, StringComparison.Ordinal);
        Assert.Contains("连接不上", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_district["sheet.html"]));
    }

    [Fact]
    public async Task A_link_that_only_this_machine_opens_is_told()
    {
        Assert.Contains("DISC9043", (await Invite("here.html", "1")).Error, StringComparison.Ordinal);
        Assert.Empty((await Invite("public.html", "1", "--link", PublicLink)).Error);
    }

    [SizeLimitFact]
    public async Task Codes_that_were_issued_and_could_not_be_written_are_said_to_be_lost()
    {
        _district.Write(
            "portal.yaml",
            "form: portal\ntitle: 示例区\nregion: 示例区\npublisher: 示例区财政局\ndemonstrationNotice: 演示\ndemonstrationDay: 2025-12-10\n");
        var run = await SizeLimit.Run(
            RunningApi.Password,
            [
                "survey", "invite", "--survey", Id, "--count", "5", "-o", _district["sheet.html"],
                "--api", _api.Address, "--user", RunningApi.User, "--content", _district.FullName,
            ]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("DISC9041", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("DISC9003", run.Error, StringComparison.Ordinal);
        Assert.Contains("5 个评价码已经发放", run.Error, StringComparison.Ordinal);
        Assert.Equal(5, await _api.InvitedAsync(Id));
        Assert.False(File.Exists(_district["sheet.html"]));
    }

    private static IEnumerable<string> CodesOf(IEnumerable<string> lines) =>
        lines.Skip(1).Where(line => line.Length > 0).Select(line => line.Split(',')[1].Replace("-", "", StringComparison.Ordinal));

    private CommandConsole Machine(CommandConsole console) =>
        console with { Time = _api.Time, Secrets = new StringReader(RunningApi.Password + "\n") };

    private Task<CommandRun> Invite(string name, string count, params string[] more) => Run(console => console, name, count, more);

    private async Task<CommandRun> Run(
        Func<CommandConsole, CommandConsole> set, string name, string count, params string[] more)
    {
        var run = await _district.Run(
            console => set(Machine(console)),
            [
                "invite", "--survey", Id, "--count", count, "-o", _district[name], "--api", _api.Address, "--user", RunningApi.User,
                .. more,
            ]);
        return run.ShowsNoStackTrace();
    }

    private async Task<PrintedSheet> InviteOnSheet(int count, params string[] more)
    {
        var run = await Invite("sheet.html", count.ToString(CultureInfo.InvariantCulture), more);
        Assert.True(run.ExitCode == 0, run.All);
        return new PrintedSheet(_district.Read("sheet.html"));
    }

    private async Task NothingIsIssued(CommandRun run, int exit, string code)
    {
        Assert.Equal(exit, run.ExitCode);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
        Assert.Equal(0, await _api.InvitedAsync(Id));
    }
}
