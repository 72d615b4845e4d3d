using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace Disclosure.FeedbackApi.Hosting;

/// <summary>Why an address can't be listened at.</summary>
internal static class ListenFailure
{
    /// <summary>The reason in Chinese, without a full stop; nothing where the failure is of another kind.</summary>
    public static string? ReasonOf(Exception failure) => failure switch
    {
        IOException { InnerException: AddressInUseException } => "端口已被别的程序占用",
        SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse } => "端口已被别的程序占用",
        SocketException { SocketErrorCode: SocketError.AccessDenied } => "须有更高的权限才能使用这个端口",
        SocketException { SocketErrorCode: SocketError.AddressNotAvailable } => "不是本机的地址，或者没有放套接字文件的目录",
        SocketException socket => socket.Message,
        _ => null,
    };
}
