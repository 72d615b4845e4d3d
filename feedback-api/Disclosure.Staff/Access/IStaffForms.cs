namespace Disclosure.Staff.Access;

/// <summary>How a service reads the forms of its staff: how large they may be, and what it says where one is none.</summary>
public interface IStaffForms
{
    /// <summary>Reads the form of a request; a second time it is as it was.</summary>
    ValueTask ReadAsync(HttpRequest request);
}
