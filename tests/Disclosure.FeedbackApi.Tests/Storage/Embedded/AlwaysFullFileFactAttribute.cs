namespace Disclosure.FeedbackApi.Tests.Storage.Embedded;

/// <summary>A fact about the file that is always full; skipped where the system has none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AlwaysFullFileFactAttribute : FactAttribute
{
    public AlwaysFullFileFactAttribute()
    {
        if (!File.Exists(FullFolder.AlwaysFull))
            Skip = $"This system has no {FullFolder.AlwaysFull}.";
    }
}
