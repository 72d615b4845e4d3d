namespace Disclosure.FeedbackApi.Api.Tests.Proxy;

/// <summary>A fact about the service behind a real nginx; skipped where none is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NginxFactAttribute : FactAttribute
{
    public NginxFactAttribute()
    {
        if (NginxServer.Program is null)
            Skip = "No nginx is installed: not on the path, nor in /usr/sbin. tests/run installs it.";
    }
}
