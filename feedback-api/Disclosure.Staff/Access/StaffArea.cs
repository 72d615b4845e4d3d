namespace Disclosure.Staff.Access;

/// <summary>
/// What an endpoint says of itself that is for staff. It is closed to who is not signed in, as every endpoint is that does not say
/// <c>AllowAnonymous</c>, and what changes something must come from where it should: a program says so by a header, a form by a token.
/// </summary>
/// <param name="takesForms">Whether people come here by forms; else programs do.</param>
public sealed class StaffArea(bool takesForms)
{
    /// <summary>The path under which everything of the staff's lies.</summary>
    public const string Root = "/api/staff";

    /// <summary>The header that requests which change something carry, with any value: no page of another site can send it.</summary>
    public const string Header = "X-Disclosure-Staff";

    /// <summary>For programs.</summary>
    public static StaffArea Calls { get; } = new(takesForms: false);

    /// <summary>For people.</summary>
    public static StaffArea Forms { get; } = new(takesForms: true);

    /// <summary>Whether people come here by forms; else programs do.</summary>
    public bool TakesForms => takesForms;

    /// <summary>What the endpoint of a request says; nothing where it is not for staff.</summary>
    public static StaffArea? Of(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.GetEndpoint()?.Metadata.GetMetadata<StaffArea>();
    }
}
