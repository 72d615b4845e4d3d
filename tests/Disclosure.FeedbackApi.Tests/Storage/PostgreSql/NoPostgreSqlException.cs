namespace Disclosure.FeedbackApi.Tests.Storage.PostgreSql;

/// <summary>Skips a test where no PostgreSQL is installed: xunit takes a message that starts so for a skip, not a failure.</summary>
public sealed class NoPostgreSqlException()
    : Exception("$XunitDynamicSkip$No PostgreSQL is installed (initdb and pg_ctl, on the path or under /usr/lib/postgresql); tests/run installs it.");
