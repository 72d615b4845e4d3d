using System.IO.Hashing;

namespace Disclosure.Content.Files;

/// <summary>
/// A content file as somebody read it, so that the store can tell whether it is still the same. Two texts with one version are
/// not to be feared among the versions of one file; against forgery the change log has SHA-256.
/// </summary>
public readonly record struct FileVersion
{
    private FileVersion(UInt128 print) => Print = print;

    /// <summary>There is no such file.</summary>
    public static FileVersion Absent => default;

    /// <summary>The version of a file with these bytes.</summary>
    public static FileVersion Of(ReadOnlySpan<byte> bytes) => new(XxHash128.HashToUInt128(bytes));

    /// <summary>What two versions are compared by.</summary>
    internal UInt128 Print { get; }
}
