using System.Collections.Immutable;
using Disclosure.Model.Records;

namespace Disclosure.Model.Checks;

/// <summary>Collects what the checks find in one record.</summary>
internal sealed class FindingCollector(RecordKey record)
{
    private readonly List<Finding> _findings = [];

    public void Add(FindingDefinition definition, string path, string message) =>
        _findings.Add(new Finding(definition, Place.In(record, path), message));

    /// <summary>The findings by path, then code; of one path and code in the order they were found.</summary>
    public ImmutableArray<Finding> Ordered() =>
        _findings.Count < 2
            ? [.. _findings]
            : [.. _findings.OrderBy(f => f.Place.Path, PathOrder.Instance).ThenBy(f => f.Code, StringComparer.Ordinal)];
}
