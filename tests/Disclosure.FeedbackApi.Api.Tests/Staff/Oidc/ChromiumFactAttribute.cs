using Disclosure.Browser.Tests;

namespace Disclosure.FeedbackApi.Api.Tests.Staff.Oidc;

/// <summary>A fact about a real browser; skipped where there is no chromium.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Chromium.TryFind() is null)
            Skip = Chromium.Missing;
    }
}
