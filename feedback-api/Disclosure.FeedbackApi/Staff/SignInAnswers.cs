using System.Globalization;
using Disclosure.Staff.SignIn;

namespace Disclosure.FeedbackApi.Staff;

/// <summary>What a sign-in is answered with besides its problem.</summary>
internal static class SignInAnswers
{
    /// <summary>Says after how long to try again, where that is known to the second.</summary>
    public static void SayWait(HttpContext context, TimeSpan? wait)
    {
        if (wait is { } time)
            context.Response.Headers.RetryAfter = ((int)Math.Ceiling(time.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The same of an answer.</summary>
    public static SignInAnswer SayWait(this SignInAnswer answer, HttpContext context)
    {
        SayWait(context, answer.Wait);
        return answer;
    }
}
