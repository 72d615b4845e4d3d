using Disclosure.Model.Calendar;
using Disclosure.Model.Editions;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;

namespace Disclosure.Model.Registry;

/// <summary>On which day the last record of a unit, year and stage became public, by the editions.</summary>
internal sealed class UnitPublications
{
    private readonly Dictionary<(FiscalYear, Stage, string), DateOnly?> _days = [];

    /// <summary>Looks at every record that a stage publishes.</summary>
    public UnitPublications(IEnumerable<IDisclosureRecord> records, Publications publications)
    {
        foreach (var record in records)
        {
            if (record is IApprovedRecord approved && record.Key is { Year: { } year, Stage: { } stage })
                Add((year, stage, PublisherOf(approved)), publications.Find(record.Key)?.First);
        }
    }

    /// <summary>The day; nothing while one of the records is not public, or there is none.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="unit">The unit's code; empty for the government.</param>
    public DateOnly? Find(FiscalYear year, Stage stage, string unit) => _days.GetValueOrDefault((year, stage, unit));

    private void Add((FiscalYear, Stage, string) key, DateOnly? day)
    {
        var isFirst = _days.TryAdd(key, day);
        if (!isFirst)
            _days[key] = day is { } other && _days[key] is { } known ? Later(known, other) : null;
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    // All evaluations but a department's own are the government's to publish.
    private static string PublisherOf(IApprovedRecord record) => record is Evaluation { Kind: not EvaluationKind.Department }
        ? ""
        : record.ApprovedUnit?.Value ?? "";
}
