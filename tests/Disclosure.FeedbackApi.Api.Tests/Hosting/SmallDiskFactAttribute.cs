namespace Disclosure.FeedbackApi.Api.Tests.Hosting;

/// <summary>A fact about a disk of its own; skipped where none may be mounted.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute()
    {
        if (!SmallDisk.CanBe)
            Skip = "No file system may be mounted here.";
    }
}
