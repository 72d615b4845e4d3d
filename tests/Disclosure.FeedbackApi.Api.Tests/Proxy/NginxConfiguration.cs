using System.Globalization;

namespace Disclosure.FeedbackApi.Api.Tests.Proxy;

/// <summary>A whole nginx configuration around the block that the README gives, which is taken from there and not repeated here.</summary>
internal static class NginxConfiguration
{
    private const string Fence = "```nginx\n";
    private const string ApiOfManual = "127.0.0.1:5081";
    private const string LogsOfManual = "/var/log/nginx/";
    private const string NameOfSeveral = "feedback";

    /// <summary>The configuration, in a folder that everything it writes is in.</summary>
    /// <param name="folder">The folder; it holds the certificate.</param>
    /// <param name="services">The host and port of the service; of each where several share a database.</param>
    /// <param name="plain">The port for HTTP.</param>
    /// <param name="secure">The port for HTTPS.</param>
    public static string Make(string folder, IReadOnlyList<string> services, int plain, int secure)
    {
        var (format, locations) = OfManual(services, folder);
        return string.Create(CultureInfo.InvariantCulture, $$"""
            daemon off;
            master_process off;
            pid {{folder}}/nginx.pid;
            events { worker_connections 256; }
            http {
              access_log {{folder}}/other.log;
              client_body_temp_path {{folder}}/body;
              proxy_temp_path {{folder}}/proxy;
              fastcgi_temp_path {{folder}}/fastcgi;
              uwsgi_temp_path {{folder}}/uwsgi;
              scgi_temp_path {{folder}}/scgi;
              {{format}}
              server {
                listen 127.0.0.1:{{plain}};
                listen 127.0.0.1:{{secure}} ssl;
                ssl_certificate {{folder}}/certificate.pem;
                ssl_certificate_key {{folder}}/key.pem;
            {{locations}}
              }
            }
            """);
    }

    // Where it listens and logs is the machine's; all else is as the README says.
    private static (string Format, string Locations) OfManual(IReadOnlyList<string> services, string folder)
    {
        var manual = Repository.Read("feedback-api/README.md");
        var start = manual.IndexOf(Fence, StringComparison.Ordinal) + Fence.Length;
        var block = manual[start..manual.IndexOf("```", start, StringComparison.Ordinal)];
        Assert.Contains(ApiOfManual, block, StringComparison.Ordinal);
        Assert.Contains(LogsOfManual, block, StringComparison.Ordinal);
        var api = services.Count == 1 ? services[0] : NameOfSeveral;
        var lines = block.Replace(ApiOfManual, api, StringComparison.Ordinal).Replace(
            LogsOfManual, folder + "/", StringComparison.Ordinal).Split("\n\n", 2);
        return (services.Count == 1 ? lines[0] : lines[0] + SeveralOfManual(manual, services), lines[1]);
    }

    private static string SeveralOfManual(string manual, IReadOnlyList<string> services)
    {
        var start = manual.IndexOf($"upstream {NameOfSeveral} {{", StringComparison.Ordinal);
        var block = manual[start..(manual.IndexOf('}', start) + 1)];
        for (var number = 0; number < services.Count; number++)
        {
            var ofManual = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{5081 + number};");
            Assert.Contains(ofManual, block, StringComparison.Ordinal);
            block = block.Replace(ofManual, services[number] + ";", StringComparison.Ordinal);
        }

        return block;
    }
}
