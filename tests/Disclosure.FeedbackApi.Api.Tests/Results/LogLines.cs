using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Disclosure.FeedbackApi.Api.Tests.Results;

/// <summary>Keeps what the service logs: errors, or from a level on.</summary>
internal sealed class LogLines(ConcurrentQueue<string> lines, LogLevel least = LogLevel.Error) : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= least;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
            lines.Enqueue(formatter(state, exception));
    }

    public void Dispose()
    {
    }
}
