using System.ComponentModel;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Disclosure.FeedbackApi.Tests.Storage;

/// <summary>A fact about a store: facts are inherited, so that only here is known of which store it is.</summary>
public sealed class StoreTestCase : XunitTestCase
{
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete("For xunit, which reads test cases from bytes.")]
    public StoreTestCase()
    {
    }

    public StoreTestCase(IMessageSink messages, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method)
        : base(messages, display, options, method)
    {
    }

    protected override string? GetSkipReason(IAttributeInfo factAttribute) => base.GetSkipReason(factAttribute) ?? Missing();

    private string? Missing() =>
        PostgreSqlServer.Programs is null && TestMethod.TestClass.Class.GetCustomAttributes(typeof(NeedsPostgreSqlAttribute)).Any()
            ? "No PostgreSQL is installed: no initdb and pg_ctl on the path or under /usr/lib/postgresql. tests/run installs it."
            : null;
}
