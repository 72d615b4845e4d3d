namespace Disclosure.Forms.Tests.Cases;

/// <summary>A theory about the small inputs beside the repository; skipped where they are not.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CasesTheoryAttribute : TheoryAttribute
{
    public CasesTheoryAttribute()
    {
        if (CaseFiles.Folder is null)
            Skip = "The small inputs are not beside the repository; DISCLOSURE_CASES names their folder.";
    }
}
