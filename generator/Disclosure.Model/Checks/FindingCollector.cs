using Disclosure.Model.Calendar;
using Disclosure.Model.Records;

namespace Disclosure.Model.Checks;

/// <summary>Collects what the checks find in one record.</summary>
internal sealed class FindingCollector(RecordKey record)
{
    private readonly List<Finding> _findings = [];

    public void Add(FindingDefinition definition, string path, string message) =>
        _findings.Add(new Finding(definition, Place.In(record, path), message));

    /// <summary>Adds one that is about a fragment of a text that its message must not repeat.</summary>
    public void AddPersonal(FindingDefinition definition, string path, string message, string fragment) =>
        _findings.Add(new Finding(definition, Place.In(record, path), message) { Fragment = fragment });

    /// <summary>Adds one that is about another place of the record too.</summary>
    public void Add(FindingDefinition definition, string path, string message, string otherPath) =>
        _findings.Add(new Finding(definition, Place.In(record, path), message) { Other = Place.In(record, otherPath) });

    /// <summary>Adds one that a record of no year or stage has for a year and stage.</summary>
    public void Add(FindingDefinition definition, FiscalYear year, Stage stage, string message) =>
        _findings.Add(new Finding(definition, Place.In(record), message) { Year = year, Stage = stage });

    /// <summary>Adds one that a record of no year has for a year.</summary>
    public void Add(FindingDefinition definition, FiscalYear year, string message) =>
        _findings.Add(new Finding(definition, Place.In(record), message) { Year = year });

    /// <summary>The findings by path, then code, then message.</summary>
    public Finding[] Ordered()
    {
        _findings.Sort(Compare);
        return [.. _findings];
    }

    private static int Compare(Finding one, Finding other)
    {
        var order = PathOrder.Instance.Compare(one.Place.Path, other.Place.Path);
        if (order == 0)
            order = string.CompareOrdinal(one.Code, other.Code);
        if (order == 0)
            order = string.CompareOrdinal(one.Written, other.Written);
        return order != 0 ? order : string.CompareOrdinal(one.Fragment, other.Fragment);
    }
}
