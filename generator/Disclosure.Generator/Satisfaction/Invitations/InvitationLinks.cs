using Disclosure.Model.Portals;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Generator.Satisfaction.Invitations;

/// <summary>The public addresses of a survey's form.</summary>
/// <param name="service">The public address of the feedback API, which may lie under a path.</param>
/// <param name="survey">The survey's id.</param>
internal sealed class InvitationLinks(SiteAddress service, SurveyId survey)
{
    /// <summary>The form without a code, to be typed by hand and for the open channel.</summary>
    public string Form { get; } = service.Of($"api/surveys/{survey}/form");

    /// <summary>The form with a code filled in.</summary>
    public string Of(string code) => $"{Form}?code={Uri.EscapeDataString(code)}";

    /// <summary>Whether no other machine can open the addresses.</summary>
    public bool IsOnlyHere => service.Root.IsLoopback;
}
