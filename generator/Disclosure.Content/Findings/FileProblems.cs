using Disclosure.Model.Checks;

namespace Disclosure.Content.Findings;

/// <summary>The findings of one file, in the order they were met.</summary>
/// <param name="file">The file as findings name it.</param>
internal sealed class FileProblems(string file)
{
    private readonly List<Finding> _findings = [];

    /// <summary>The findings so far.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Adds a finding about the file as a whole.</summary>
    public void Add(FindingDefinition definition, string message) =>
        _findings.Add(new Finding(definition, Place.At(file), message));

    /// <summary>Adds a finding at a line, from 1.</summary>
    public void Add(FindingDefinition definition, int line, string message) =>
        _findings.Add(new Finding(definition, Place.At($"{file}:{line}"), message));
}
