using System.Net;
using System.Net.Sockets;

namespace Medvirk.Web.Guards;

/// <summary>What counts as one address where something is limited: a whole /64 of IPv6, which is what one subscriber has.</summary>
public static class Household
{
    /// <summary>Of who asks; of nobody where no address is known (a local socket).</summary>
    public static IPAddress Of(HttpContext http) => Of(http.Connection.RemoteIpAddress ?? IPAddress.None);

    public static IPAddress Of(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4();
        }

        if (address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return address;
        }

        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }
}
