using System.Net;
using System.Net.Sockets;

namespace Disclosure.Tests;

/// <summary>
/// A port that nobody listens on, for a server that cannot choose one itself. It lies below those that systems give to whoever asks for any
/// port: of those, another test's server or connection could take it before the server does.
/// </summary>
internal static class FreePort
{
    private const int First = 10_240;
    private const int Last = 32_767;

    // Test projects run beside each other: each process begins elsewhere, and gives no port twice.
    private static int _given = Environment.ProcessId * 64;

    /// <summary>A port that is free on both loopback addresses.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static int Find()
    {
        for (var tried = First; tried <= Last; tried++)
        {
            var port = First + (int)((uint)Interlocked.Increment(ref _given) % (Last - First + 1));
            if (IsFree(IPAddress.Loopback, port) && (!Socket.OSSupportsIPv6 || IsFree(IPAddress.IPv6Loopback, port)))
                return port;
        }

        throw new InvalidOperationException($"No port from {First} to {Last} is free.");
    }

    private static bool IsFree(IPAddress address, int port)
    {
        try
        {
            using var listener = new TcpListener(address, port);
            listener.Start();
            return true;
        }
        catch (SocketException problem) when (problem.SocketErrorCode is SocketError.AddressAlreadyInUse or SocketError.AccessDenied)
        {
            return false;
        }
        catch (SocketException problem) when (problem.SocketErrorCode == SocketError.AddressNotAvailable)
        {
            // Where the machine has no such address nobody can listen on it.
            return true;
        }
    }
}
