namespace Disclosure.Tests;

/// <summary>A theory about real disclosed tables; skipped where they are not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RealTablesTheoryAttribute : TheoryAttribute
{
    public RealTablesTheoryAttribute()
    {
        if (Repository.RealTables is null)
            Skip = "The real tables are not beside the repository; DISCLOSURE_REAL names their folder.";
    }
}
