namespace Disclosure.FeedbackApi.Api.Tests.Database;

/// <summary>A fact about the service over a real PostgreSQL; skipped where none is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostgreSqlFactAttribute : FactAttribute
{
    public PostgreSqlFactAttribute()
    {
        if (PostgreSqlServer.Programs is null)
            Skip = "No PostgreSQL is installed: no initdb and pg_ctl on the path or under /usr/lib/postgresql. tests/run installs it.";
    }
}
