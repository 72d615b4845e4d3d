using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Disclosure.FeedbackApi.Api.Tests.Results;

/// <summary>Keeps the errors that the service logs.</summary>
internal sealed class LogLines(ConcurrentQueue<string> errors) : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
            errors.Enqueue(formatter(state, exception));
    }

    public void Dispose()
    {
    }
}
