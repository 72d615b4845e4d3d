using System.Net;
using System.Net.Sockets;
using Disclosure.Generator.Commands.Reports;

namespace Disclosure.Generator.Commands.Serve;

/// <summary>The port that the site is to be served at: whether it can be had is asked before anything is built.</summary>
internal static class ServedPort
{
    /// <summary>Why the port can't be had, in Chinese; nothing where it can.</summary>
    public static string? ObjectionTo(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return null;
        }
        catch (SocketException error)
        {
            return Objection(error, port);
        }
    }

    /// <summary>Why the port could not be had after all, where that is what <paramref name="error"/> says.</summary>
    public static string? ObjectionTo(int port, Exception error) => error switch
    {
        SocketException socket => Objection(socket, port),
        IOException => $"{port} 已被别的程序占用",
        _ => null,
    };

    /// <summary>Says so on one line.</summary>
    public static void Tell(CommandConsole console, string objection)
    {
        var kind = CommandFindings.PortUnusable;
        console.Error.WriteLine($"{kind.Code} {FindingTextReport.NameOf(kind.Severity)}：{kind.Title}：{objection}。{kind.Remedy}");
    }

    private static string Objection(SocketException error, int port) => error.SocketErrorCode == SocketError.AccessDenied
        ? $"{port} 须有更高的权限才能使用"
        : $"{port} 已被别的程序占用";
}
