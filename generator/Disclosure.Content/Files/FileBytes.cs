using Disclosure.Model.Checks;

namespace Disclosure.Content.Files;

/// <summary>What became of reading a file's bytes.</summary>
/// <param name="Length">How many there are; nothing where they could not be read.</param>
/// <param name="Problem">Why not; nothing where they could.</param>
/// <param name="Message">Why not, in Chinese.</param>
public readonly record struct FileBytes(int? Length, FindingDefinition? Problem, string Message)
{
    /// <summary>The file was read.</summary>
    public static FileBytes Of(int length) => new(length, null, "");

    /// <summary>The file could not be read.</summary>
    public static FileBytes Failed(FindingDefinition problem, string message) => new(null, problem, message);
}
