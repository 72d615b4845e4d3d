using System.Collections.Immutable;
using Disclosure.Forms.Reading.Kinds;
using Disclosure.Model.Calendar;
using Disclosure.Model.Editions;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;

namespace Disclosure.Forms.Writing;

/// <summary>Which records to export.</summary>
/// <param name="Codes">The codes of projects and units; <see cref="Government"/> for the government.</param>
/// <param name="Year">The year; nothing for all years.</param>
/// <param name="Stage">The stage; nothing for all.</param>
internal sealed record ExportSelection(ImmutableArray<string> Codes, FiscalYear? Year, ReleaseStage? Stage)
{
    /// <summary>What the government is asked for by, which has no code.</summary>
    public const string Government = "government";

    /// <summary>The records that have an official form and one of the codes: in the order of the codes, then by year and form.</summary>
    public ImmutableArray<IDisclosureRecord> From(RecordSet records)
    {
        var byCode = All(records).Where(IsAskedFor).ToLookup(CodeOf);
        return [.. Codes.Distinct().SelectMany(code => byCode[code].OrderBy(record => record.Key.Year!.Value.Number).ThenBy(Order))];
    }

    /// <summary>The codes that none of <paramref name="found"/> has.</summary>
    public ImmutableArray<string> Missing(IReadOnlyCollection<IDisclosureRecord> found) =>
        [.. Codes.Distinct().Except(found.Select(CodeOf))];

    private static string CodeOf(IDisclosureRecord record) => record is GovernmentTarget ? Government : record.Key.Code;

    // By their keys, so that the order of the answer is settled.
    private static IEnumerable<IDisclosureRecord> All(RecordSet records) => records.All
        .Where(record => RecordKinds.Of(record).IsExported)
        .OrderBy(record => record.Key.ToString(), StringComparer.Ordinal);

    private static int Order(IDisclosureRecord record) => OfficialForms.All.IndexOf(OfficialForms.Of(record)!);

    private bool IsAskedFor(IDisclosureRecord record) =>
        (Year is null || record.Key.Year == Year) && (Stage is null || StageOf(record) == Stage);

    private static ReleaseStage StageOf(IDisclosureRecord record) => OfficialForms.Of(record)!.Kind.Stage();
}
