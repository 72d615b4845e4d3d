using Disclosure.Generator.Commands;

namespace Disclosure.Generator.Tests.Documentation;

/// <summary>The units of systemd that make the public site again every day.</summary>
public sealed class RefreshTimerTests
{
    private static readonly ILookup<string, string> Service = SettingsOf("disclosure-refresh.service");
    private static readonly ILookup<string, string> Timer = SettingsOf("disclosure-refresh.timer");

    [Fact]
    public void The_service_runs_a_command_that_is_understood()
    {
        var console = new CommandConsole(TextWriter.Null, TextWriter.Null, IsTerminal: false, TimeProvider.System);
        var command = Service["[Service]ExecStart"].Single();

        Assert.StartsWith("/usr/local/bin/disclosure refresh ", command, StringComparison.Ordinal);
        Assert.Empty(DisclosureCommand.Create(console).Parse(command["/usr/local/bin/disclosure ".Length..]).Errors);
        Assert.Equal("oneshot", Service["[Service]Type"].Single());
    }

    [Fact]
    public void What_the_service_writes_it_may_write()
    {
        var folder = Service["[Service]WorkingDirectory"].Single();

        Assert.Equal("strict", Service["[Service]ProtectSystem"].Single());
        Assert.Equal(folder, Service["[Service]ReadWritePaths"].Single());
    }

    [Fact]
    public void The_timer_starts_it_every_day_after_midnight_in_china_also_where_the_machine_was_off()
    {
        Assert.Matches(@"^\*-\*-\* 00:0[1-9]:00 Asia/Shanghai$", Timer["[Timer]OnCalendar"].Single());
        Assert.Equal("true", Timer["[Timer]Persistent"].Single());
        Assert.Equal("timers.target", Timer["[Install]WantedBy"].Single());
    }

    private static ILookup<string, string> SettingsOf(string file)
    {
        var section = "";
        var settings = new List<(string Key, string Value)>();
        foreach (var line in Repository.Read("generator/systemd/" + file).Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            var end = line.IndexOf('=', StringComparison.Ordinal);
            if (line[0] == '[')
                section = line;
            else
                settings.Add((section + line[..end], line[(end + 1)..]));
        }

        return settings.ToLookup(setting => setting.Key, setting => setting.Value);
    }
}
