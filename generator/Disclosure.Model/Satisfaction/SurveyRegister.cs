using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Records;

namespace Disclosure.Model.Satisfaction;

/// <summary>The satisfaction surveys of a year: what <c>disclosure survey open</c> made and the feedback API loads.</summary>
public sealed record SurveyRegister : IDisclosureRecord
{
    /// <summary>The fiscal year that the surveys are about.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>The surveys, by id.</summary>
    public required ImmutableArray<Survey> Surveys { get; init; }

    /// <inheritdoc/>
    public RecordKey Key => new(RecordKind.SurveyRegister, Year, "");
}
