using Microsoft.AspNetCore.Authentication.Cookies;

namespace Disclosure.Staff.Sessions;

/// <summary>
/// The sessions that there are, on the side of the service: what a browser holds is only the key to one. What is ended here is over
/// whatever the browser holds.
/// </summary>
/// <remarks>
/// <see cref="ITicketStore.RenewAsync(string, Microsoft.AspNetCore.Authentication.AuthenticationTicket)"/> begins nothing: a session that
/// was ended meanwhile stays over. Keys are kept as hashes, so that who reads the store can use none.
/// </remarks>
public interface IStaffTickets : ITicketStore
{
    /// <summary>The sessions of a person, the newest first.</summary>
    /// <param name="person">Whose, by <see cref="StaffSession.Person"/>.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    Task<IReadOnlyList<StaffSession>> ListAsync(string person, CancellationToken cancellation);

    /// <summary>Ends a session.</summary>
    /// <param name="person">Whose it is: nobody ends another's.</param>
    /// <param name="id">Which, by <see cref="StaffSession.Id"/>.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>Whether there was one.</returns>
    Task<bool> EndAsync(string person, string id, CancellationToken cancellation);
}
