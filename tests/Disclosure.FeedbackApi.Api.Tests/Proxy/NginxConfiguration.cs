using System.Globalization;

namespace Disclosure.FeedbackApi.Api.Tests.Proxy;

/// <summary>A whole nginx configuration around the block that the README gives, which is taken from there and not repeated here.</summary>
internal static class NginxConfiguration
{
    private const string Fence = "```nginx\n";
    private const string ApiOfManual = "127.0.0.1:5081";
    private const string LogsOfManual = "/var/log/nginx/";

    /// <summary>The configuration, in a folder that everything it writes is in.</summary>
    /// <param name="folder">The folder; it holds the certificate.</param>
    /// <param name="api">The host and port of the service.</param>
    /// <param name="plain">The port for HTTP.</param>
    /// <param name="secure">The port for HTTPS.</param>
    public static string Make(string folder, string api, int plain, int secure)
    {
        var (format, locations) = OfManual(api, folder);
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
    private static (string Format, string Locations) OfManual(string api, string folder)
    {
        var manual = Repository.Read("feedback-api/README.md");
        var start = manual.IndexOf(Fence, StringComparison.Ordinal) + Fence.Length;
        var block = manual[start..manual.IndexOf("```", start, StringComparison.Ordinal)];
        Assert.Contains(ApiOfManual, block, StringComparison.Ordinal);
        Assert.Contains(LogsOfManual, block, StringComparison.Ordinal);
        var lines = block.Replace(ApiOfManual, api, StringComparison.Ordinal).Replace(
            LogsOfManual, folder + "/", StringComparison.Ordinal).Split("\n\n", 2);
        return (lines[0], lines[1]);
    }
}
