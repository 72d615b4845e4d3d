using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Disclosure.FeedbackApi.Clock;
using Disclosure.FeedbackApi.Codes;
using Disclosure.Staff.Access;
using Disclosure.FeedbackApi.Storage;

namespace Disclosure.FeedbackApi.Limits;

/// <summary>
/// Tells requests of one address from those of others without keeping the address: a keyed hash under a key that lasts a day, in
/// memory, or where processes share a database in a table that is in no log of it. What was counted yesterday cannot be told from what is
/// counted today, by us either.
/// </summary>
internal sealed class AddressKeys(PortalClock clock, IDayKeys keys) : IStaffAddresses
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
                Turn(today);
            return _hash;
        }
    }

    // Without the database the key before stays until it is there: an address is told from others all the same.
    private void Turn(DateOnly today)
    {
        try
        {
            (_hash, _day) = (new(keys.Of(today)), today);
        }
        catch (StoreUnavailableException)
        {
            _day = default;
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
