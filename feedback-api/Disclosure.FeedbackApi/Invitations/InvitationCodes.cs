using Disclosure.FeedbackApi.Codes;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Invitations;

/// <summary>One-time codes as they are stored: by their keyed hash in their survey.</summary>
internal static class InvitationCodes
{
    // No code has this form, so its hash is never issued: what cannot be a code costs the same work as a wrong one.
    private const string NoCode = "-";

    /// <summary>The hash of a code as it was typed.</summary>
    public static string HashOf(SecretKeys keys, SurveyId survey, string typed)
    {
        var code = UnambiguousCode.Read(typed);
        return keys.Codes.Of(survey.Value, UnambiguousCode.Is(code, InvitationCode.Length) ? code : NoCode);
    }
}
