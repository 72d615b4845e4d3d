using System.Net;

namespace Disclosure.FeedbackApi.Settings;

/// <summary>Whether an address is one of a network's, however the machine writes it.</summary>
internal static class NetworkMembership
{
    /// <summary>Whether an address is in the network; nothing is in none.</summary>
    public static bool Holds(this IPNetwork network, IPAddress? address) =>
        address is not null && network.Contains(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);
}
