namespace Disclosure.Staff.Access;

/// <summary>
/// What an endpoint says of itself where one signs in: open to everybody, and every session that begins there is a new one, whatever
/// session the browser had.
/// </summary>
public sealed class SessionStart
{
    /// <summary>The one there is.</summary>
    public static SessionStart Here { get; } = new();

    /// <summary>Whether a request is for such an endpoint.</summary>
    public static bool IsAt(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.GetEndpoint()?.Metadata.GetMetadata<SessionStart>() is not null;
    }
}
