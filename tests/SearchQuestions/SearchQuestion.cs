using System.Collections.Immutable;

namespace Disclosure.Tests;

/// <summary>A question that people ask of the search, with every page of the demonstration that answers it: <c>questions.txt</c>.</summary>
/// <param name="Typed">What is typed.</param>
/// <param name="Answers">The paths of the pages, from the site's root, with an anchor where a part of a page answers.</param>
internal sealed record SearchQuestion(string Typed, ImmutableArray<string> Answers)
{
    /// <summary>Reads them.</summary>
    /// <param name="file">The file.</param>
    public static ImmutableArray<SearchQuestion> Read(string file) =>
    [
        .. File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
            .Select(parts => new SearchQuestion(parts[0], [.. parts[1].Split(' ')])),
    ];
}
