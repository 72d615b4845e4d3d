using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Api.Tests.Database;

/// <summary>The program in a process of its own, over a database that others share and a data folder that none does.</summary>
internal sealed class ServiceProcess : IAsyncDisposable
{
    public const string Password = "a long password of its own";
    public const string Secret = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private static readonly ConditionalWeakTable<HttpClient, CookieContainer> Cookies = [];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("disclosure-process-");
    private readonly string[] _settings;
    private readonly ConcurrentQueue<string> _said = new();
    private readonly Process _process;

    private ServiceProcess(string database, string[] settings)
    {
        File.WriteAllBytes(Path.Combine(_folder.FullName, "surveys.json"), SurveyFile.Write(SampleSurveys.AlwaysOpen));
        _settings =
        [
            $"--Feedback:Urls={Address}", $"--Feedback:Database={database}", $"--Feedback:Secret={Secret}", .. settings,
        ];
        _process = Start(_settings);
        _process.OutputDataReceived += Hear;
        _process.ErrorDataReceived += Hear;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; } = new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort.Find()}/"));

    /// <summary>Starts it and waits until it takes ratings.</summary>
    public static async Task<ServiceProcess> StartAsync(string database, params string[] settings)
    {
        var service = new ServiceProcess(database, settings);
        using var client = service.NewClient();
        while (true)
        {
            if (service._process.HasExited)
                Assert.Fail($"It ended with {service._process.ExitCode}: {string.Join('\n', service._said)}");
            try
            {
                if ((await client.GetAsync("readyz")).StatusCode == HttpStatusCode.OK)
                    return service;
            }
            catch (HttpRequestException)
            {
                await Task.Yield();
            }
        }
    }

    /// <summary>A browser's client, that keeps cookies and follows nothing.</summary>
    public HttpClient NewClient() => ClientOf(Address);

    /// <summary>A client with a session that began here.</summary>
    public async Task<HttpClient> SignInAsync(string name)
    {
        var client = NewClient();
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsJsonAsync("api/staff/session", new { name, password = Password })).StatusCode);
        return client;
    }

    /// <summary>Adds an account by the command.</summary>
    public Task AddAccountAsync(string name, StaffRole role) => AccountAsync("add", name, "--role", role.ToString());

    /// <summary>Runs a command about accounts; it is given the password, whether it reads it or not.</summary>
    public async Task AccountAsync(params string[] words)
    {
        using var command = Start(["account", .. words, .. _settings]);
        await command.StandardInput.WriteLineAsync(Password);
        command.StandardInput.Close();
        var said = await Task.WhenAll(command.StandardOutput.ReadToEndAsync(), command.StandardError.ReadToEndAsync());
        await command.WaitForExitAsync();
        Assert.True(command.ExitCode == 0, string.Concat(said));
    }

    /// <summary>Kills it, as a power switch would.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await KillAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>A client at an address that keeps cookies and follows nothing.</summary>
    public static HttpClient ClientOf(Uri address)
    {
        var cookies = new CookieContainer();
        var client = new HttpClient(
            new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies })
        { BaseAddress = address };
        Cookies.Add(client, cookies);
        client.DefaultRequestHeaders.Add("X-Disclosure-Staff", "1");
        return client;
    }

    /// <summary>The cookies of a client; hosts of one machine have theirs together, whatever the port.</summary>
    public static CookieContainer CookiesOf(HttpClient client) =>
        Cookies.TryGetValue(client, out var cookies) ? cookies : throw new InvalidOperationException("The client has none.");

    private void Hear(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is { } said)
            _said.Enqueue(said);
    }

    private Process Start(string[] arguments) => Process.Start(new ProcessStartInfo(
        "dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "disclosure-feedback.dll"), .. arguments])
    {
        WorkingDirectory = _folder.FullName,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
