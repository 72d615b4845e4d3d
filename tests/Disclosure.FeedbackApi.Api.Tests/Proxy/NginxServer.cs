using System.Diagnostics;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Disclosure.FeedbackApi.Api.Tests.Proxy;

/// <summary>A real nginx in front of the service, over a folder of its own, configured as the README says. Any user can start it.</summary>
internal sealed class NginxServer : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("disclosure-nginx-");
    private readonly X509Certificate2 _certificate = MakeCertificate();
    private readonly int _plain;
    private readonly int _secure;
    private readonly Process _process;

    private NginxServer(IReadOnlyList<string> services, NginxPorts ports)
    {
        (_plain, _secure) = ports;
        File.WriteAllText(In("certificate.pem"), _certificate.ExportCertificatePem());
        File.WriteAllText(In("key.pem"), _certificate.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(In("nginx.conf"), NginxConfiguration.Make(_folder.FullName, services, _plain, _secure));
        _process = Run();
    }

    /// <summary>Where nginx is; nothing where it is not installed.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Append("/usr/sbin").Select(folder => Path.Combine(folder, "nginx")).FirstOrDefault(File.Exists);

    /// <summary>Its address for HTTPS, at the sub-path.</summary>
    public Uri Secure => new($"https://127.0.0.1:{_secure}/feedback/");

    public static Task<NginxServer> StartAsync(FeedbackServer server, NginxPorts? ports = null) =>
        StartAsync([server.Client.BaseAddress!.Authority], ports);

    /// <summary>Starts it in front of services that share a database.</summary>
    public static async Task<NginxServer> StartAsync(IReadOnlyList<string> services, NginxPorts? ports = null)
    {
        var nginx = new NginxServer(services, ports ?? NginxPorts.Pick());
        try
        {
            await nginx.ListensAsync();
            return nginx;
        }
        catch
        {
            await nginx.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// A client at an address of this machine that follows nothing, and keeps no cookies where it is given nothing to keep them in.
    /// </summary>
    public HttpClient ClientAt(string address, CookieContainer? cookies = null) => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = cookies is not null,
        CookieContainer = cookies ?? new(),
        ConnectCallback = async (context, cancellation) =>
            new NetworkStream(await ConnectAsync(IPAddress.Parse(address), context.DnsEndPoint.Port, cancellation), ownsSocket: true),
        SslOptions = new SslClientAuthenticationOptions
        {
            RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == _certificate.GetCertHashString(),
        },
    })
    { BaseAddress = new Uri($"http://127.0.0.1:{_plain}/feedback/") };

    /// <summary>Ends it, so that every line is in its logs, and gives all of them by name.</summary>
    public async Task<Dictionary<string, string>> StopAsync()
    {
        using var signal = Process.Start(Program!, [.. Arguments, "-s", "quit"]);
        await signal.WaitForExitAsync();
        await _process.WaitForExitAsync();
        return Directory.EnumerateFiles(_folder.FullName, "*.log").ToDictionary(file => Path.GetFileName(file), File.ReadAllText);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _certificate.Dispose();
        _folder.Delete(recursive: true);
    }

    private string[] Arguments => ["-p", _folder.FullName, "-c", In("nginx.conf"), "-e", In("start.log")];

    private string In(string name) => Path.Combine(_folder.FullName, name);

    private Process Run() => Process.Start(Program!, Arguments);

    private async Task ListensAsync()
    {
        while (true)
        {
            if (_process.HasExited)
                Assert.Fail(await File.ReadAllTextAsync(In("start.log")));
            try
            {
                (await ConnectAsync(IPAddress.Loopback, _secure, CancellationToken.None)).Dispose();
                return;
            }
            catch (SocketException)
            {
                await Task.Yield();
            }
        }
    }

    private static async Task<Socket> ConnectAsync(IPAddress from, int port, CancellationToken cancellation)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(from, 0));
            await socket.ConnectAsync(IPAddress.Loopback, port, cancellation);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static X509Certificate2 MakeCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        return request.CreateSelfSigned(
            new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2120, 1, 1, 0, 0, 0, TimeSpan.Zero));
    }
}
