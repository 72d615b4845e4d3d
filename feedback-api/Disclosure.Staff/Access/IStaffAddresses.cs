namespace Disclosure.Staff.Access;

/// <summary>How a service tells the address of one request from that of another.</summary>
public interface IStaffAddresses
{
    /// <summary>What the address of a request is called: the same throughout the request.</summary>
    string Of(HttpContext context);
}
