using Disclosure.FeedbackApi.Api.Tests.Proxy;

namespace Disclosure.FeedbackApi.Api.Tests.Database;

/// <summary>A fact about processes over a real PostgreSQL behind a real nginx; skipped where one of them is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BalancedFactAttribute : FactAttribute
{
    public BalancedFactAttribute() => Skip = new PostgreSqlFactAttribute().Skip ?? new NginxFactAttribute().Skip;
}
