namespace Disclosure.Generator.Tests.Commands.Survey;

/// <summary>A fact about a disk that is full; skipped where the system has no shell that limits the size of files.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SizeLimitFactAttribute : FactAttribute
{
    public SizeLimitFactAttribute()
    {
        if (!File.Exists(SizeLimit.Shell))
            Skip = $"This system has no {SizeLimit.Shell}.";
    }
}
