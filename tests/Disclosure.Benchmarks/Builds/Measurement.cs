namespace Disclosure.Benchmarks.Builds;

/// <summary>What one run of a program took.</summary>
/// <param name="Wall">From start to end.</param>
/// <param name="PeakBytes">The most memory it held at once (resident set); nothing where the machine has no GNU time.</param>
/// <param name="Output">What it wrote to its standard output.</param>
internal sealed record Measurement(TimeSpan Wall, long? PeakBytes, string Output)
{
    /// <summary>The processors' time for it, of the program and of the system for it; nothing where the machine has no GNU time.</summary>
    public TimeSpan? Cpu { get; init; }
}
