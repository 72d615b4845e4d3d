using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Disclosure.FeedbackApi.Clock;
using Disclosure.FeedbackApi.Codes;
using Disclosure.Staff.Access;

namespace Disclosure.FeedbackApi.Limits;

/// <summary>
/// Tells requests of one address from those of others without keeping the address: a keyed hash under a key that exists only in
/// memory and only for a day. What was counted yesterday cannot be told from what is counted today, by us either.
/// </summary>
internal sealed class AddressKeys(PortalClock clock) : IStaffAddresses
{
    private const int BytesOfNetwork = 8;
    private readonly Lock _turning = new();
    private DateOnly _day;
    private KeyedHash _hash = new(RandomNumberGenerator.GetBytes(32));

    /// <summary>What the address of a request is called today: the same throughout the request.</summary>
    public string Of(HttpContext context)
    {
        if (context.Items.TryGetValue(typeof(AddressKeys), out var known))
            return (string)known!;
        var address = Of(context.Connection.RemoteIpAddress);
        context.Items[typeof(AddressKeys)] = address;
        return address;
    }

    /// <summary>What an address is called today.</summary>
    public string Of(IPAddress? address) => Today().Of(Convert.ToHexString(NetworkOf(address)));

    private KeyedHash Today()
    {
        var today = clock.Today;
        lock (_turning)
        {
            if (today != _day)
                (_day, _hash) = (today, new(RandomNumberGenerator.GetBytes(32)));
            return _hash;
        }
    }

    // Whoever has one IPv6 address has the whole /64 to choose from.
    private static ReadOnlySpan<byte> NetworkOf(IPAddress? address)
    {
        if (address is null)
            return [];
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        var bytes = plain.GetAddressBytes();
        return plain.AddressFamily == AddressFamily.InterNetworkV6 ? bytes.AsSpan(0, BytesOfNetwork) : bytes;
    }
}
