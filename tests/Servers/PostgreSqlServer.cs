using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Disclosure.Tests;

/// <summary>A real PostgreSQL in a temporary folder, for one run of the tests. It does not run as root: then as another user.</summary>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("disclosure-postgresql-").FullName;
    private int _databases;

    /// <summary>Where its programs are; nothing where it is not installed.</summary>
    internal static string? Programs { get; } = FindPrograms();

    /// <summary>The connection string of a database.</summary>
    internal string Connection(string database) =>
        $"Host=127.0.0.1;Port={Port};Username=postgres;Database={database};Timeout=5;Max Auto Prepare=20;Maximum Pool Size=30";

    internal int Port { get; } = FreePort.Find();

    public async Task InitializeAsync()
    {
        if (Programs is null)
            return;
        if (Environment.UserName == "root")
            Run("chown", [User, _folder]);
        RunAsUser("initdb", ["-D", Data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C"]);
        await StartAsync();
    }

    public Task DisposeAsync()
    {
        if (Programs is not null)
            Stop();
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Makes an empty database and gives its connection string.</summary>
    internal async Task<string> CreateDatabaseAsync()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"test{Interlocked.Increment(ref _databases)}");
        await using var database = NpgsqlDataSource.Create(Connection("postgres"));
        await using var command = database.CreateCommand($"CREATE DATABASE {name}");
        await command.ExecuteNonQueryAsync();
        return Connection(name);
    }

    internal Task StartAsync()
    {
        // Its log would keep the pipe of pg_ctl open, so that it goes to a file.
        RunAsUser("pg_ctl",
            ["-D", Data, "-w", "-l", Path.Combine(_folder, "log"), "-o", $"-p {Port} -k {_folder} -c listen_addresses=127.0.0.1", "start"]);
        return Task.CompletedTask;
    }

    internal void Stop() => RunAsUser("pg_ctl", ["-D", Data, "-w", "-m", "immediate", "stop"]);

    private string Data => Path.Combine(_folder, "data");

    private static string User => Run("id", ["-u", "postgres"], mayFail: true) == 0 ? "postgres" : "nobody";

    private static void RunAsUser(string program, string[] arguments)
    {
        var path = Path.Combine(Programs!, program);
        if (Environment.UserName == "root")
            Run("setpriv", ["--reuid", User, "--regid", "nogroup", "--clear-groups", path, .. arguments]);
        else
            Run(path, arguments);
    }

    private static int Run(string program, string[] arguments, bool mayFail = false)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0 && !mayFail)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {output}{error.Result}");
        return process.ExitCode;
    }

    private static string? FindPrograms()
    {
        const string Installed = "/usr/lib/postgresql";
        var versions = Directory.Exists(Installed)
            ? Directory.EnumerateDirectories(Installed).OrderByDescending(VersionOf).Select(folder => Path.Combine(folder, "bin"))
            : [];
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return versions.Concat(path)
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));
    }

    private static int VersionOf(string folder) =>
        int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var version) ? version : 0;
}
