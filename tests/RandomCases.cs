using System.Globalization;

namespace Disclosure.Tests;

/// <summary>
/// How many random cases a test tries: few where one waits for the result, <c>DISCLOSURE_RANDOM</c> times as many where one does not.
/// </summary>
internal static class RandomCases
{
    /// <summary>How many times as many; 1 where nothing is said, 10 in the nightly run.</summary>
    public static int Factor { get; } = Read(Environment.GetEnvironmentVariable("DISCLOSURE_RANDOM"));

    /// <summary>The number of cases to try, of a test that tries <paramref name="few"/> where nothing is said.</summary>
    public static int Of(int few) => few * Factor;

    private static int Read(string? factor) =>
        string.IsNullOrEmpty(factor) ? 1
        : int.TryParse(factor, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number
        : throw new FormatException($"DISCLOSURE_RANDOM is a whole number from 1: {factor}");
}
