using System.Net;
using System.Net.Sockets;

namespace Disclosure.Tests;

/// <summary>A port that nobody listens on, for a server that cannot choose one itself.</summary>
internal static class FreePort
{
    public static int Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
