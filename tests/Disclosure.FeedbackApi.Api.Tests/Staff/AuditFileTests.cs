using Disclosure.Staff.Audit;
using Microsoft.Extensions.Time.Testing;

namespace Disclosure.FeedbackApi.Api.Tests.Staff;

public sealed class AuditFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("disclosure-test-");
    private readonly FakeTimeProvider _time = new(FeedbackServer.Start);

    private string Path => System.IO.Path.Combine(_folder.FullName, "audit.jsonl");

    [Fact]
    public void Lines_are_chained_and_go_on_after_a_restart()
    {
        Write("one", "two");
        Write("three");

        var log = AuditFile.Open(_folder.FullName, _time);
        Assert.Equal(["one", "two", "three"], log.Read().Select(entry => entry.Action));
        Assert.Equal([1, 2, 3], log.Read().Select(entry => entry.Number));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_changed_line_is_found(int line)
    {
        Write("one", "two", "three");
        var lines = File.ReadAllLines(Path);
        lines[line] = lines[line].Replace("录入甲", "录入乙", StringComparison.Ordinal);
        File.WriteAllLines(Path, lines);

        HoldsBroken();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_line_taken_out_is_found(int line)
    {
        Write("one", "two", "three");
        File.WriteAllLines(Path, File.ReadAllLines(Path).Where((_, at) => at != line));

        HoldsBroken();
    }

    [Fact]
    public void A_line_torn_by_a_power_cut_is_left_out_and_the_log_goes_on()
    {
        Write("one", "two");
        File.AppendAllText(Path, "{\"number\":3,\"at\":\"2026-");

        Write("three");

        var log = AuditFile.Open(_folder.FullName, _time);
        Assert.Equal(["one", "two", "three"], log.Read().Select(entry => entry.Action));
    }

    [Fact]
    public void The_command_and_the_service_add_to_one_chain()
    {
        var (service, command) = (AuditFile.Open(_folder.FullName, _time), AuditFile.Open(_folder.FullName, _time));
        for (var number = 0; number < 10; number++)
            (number % 3 == 0 ? command : service).Add("录入甲", $"act {number}", "");

        var read = AuditFile.Open(_folder.FullName, _time).Read().ToList();
        Assert.Equal(Enumerable.Range(1, 10).Select(number => (long)number), read.Select(entry => entry.Number));
    }

    [Fact]
    public async Task At_once_too()
    {
        var trails = Enumerable.Range(0, 4).Select(_ => AuditFile.Open(_folder.FullName, _time)).ToList();

        await Task.WhenAll(trails.Select((trail, number) => Task.Run(() =>
        {
            for (var act = 0; act < 25; act++)
                trail.Add($"人{number}", $"act {act}", "");
        })));

        var read = AuditFile.Open(_folder.FullName, _time).Read().ToList();
        Assert.Equal(100, read.Count);
        Assert.All(
            read.GroupBy(entry => entry.Who),
            own => Assert.Equal(Enumerable.Range(0, 25).Select(act => $"act {act}"), own.Select(entry => entry.Action)));
    }

    [Fact]
    public void What_was_changed_while_it_is_open_is_found_at_the_next_entry()
    {
        Write("one", "two");
        var open = AuditFile.Open(_folder.FullName, _time);
        File.WriteAllText(Path, File.ReadAllLines(Path)[0] + "\n");

        Assert.Throws<AuditUnavailableException>(() => open.Add("录入甲", "three", ""));
        Assert.NotNull(open.Fault);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(params string[] actions)
    {
        var log = AuditFile.Open(_folder.FullName, _time);
        foreach (var action in actions)
            log.Add("录入甲", action, "2025-1");
    }

    // Found, said without the path, and never gone on from.
    private void HoldsBroken()
    {
        var trail = AuditFile.Open(_folder.FullName, _time);
        Assert.Matches("有记录被改动", trail.Fault);
        Assert.DoesNotContain(_folder.FullName, trail.Fault, StringComparison.Ordinal);
        Assert.Throws<AuditUnavailableException>(() => trail.Add("录入甲", "four", ""));
        Assert.Throws<InvalidDataException>(() => trail.Read().Count());
    }
}
