using System.Globalization;
using Disclosure.Content.Store;

namespace Disclosure.Generator.Tests.Store;

/// <summary>A disk that keeps what was done to it, and is full at a step ("Move intent").</summary>
internal sealed class NamedFiles : StoreFiles
{
    private const int NoSpace = 28;
    private readonly List<string> _steps = [];

    public IReadOnlyList<string> Steps => _steps;

    public string? FullAt { get; init; }

    /// <summary>What happens before the first step, when everything has been read.</summary>
    public Action AtFirst { get; init; } = () => { };

    protected override void Before(StoreOperation operation, string path)
    {
        if (_steps.Count == 0)
            AtFirst();
        _steps.Add(string.Create(CultureInfo.InvariantCulture, $"{operation} {Path.GetFileName(path)}"));
        if (_steps[^1] == FullAt)
            throw new IOException("No space left on device", NoSpace);
    }
}
