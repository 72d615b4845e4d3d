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

        Assert.Throws<InvalidDataException>(() => AuditFile.Open(_folder.FullName, _time));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_line_taken_out_is_found(int line)
    {
        Write("one", "two", "three");
        File.WriteAllLines(Path, File.ReadAllLines(Path).Where((_, at) => at != line));

        Assert.Throws<InvalidDataException>(() => AuditFile.Open(_folder.FullName, _time));
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

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(params string[] actions)
    {
        var log = AuditFile.Open(_folder.FullName, _time);
        foreach (var action in actions)
            log.Add("录入甲", action, "2025-1");
    }
}
