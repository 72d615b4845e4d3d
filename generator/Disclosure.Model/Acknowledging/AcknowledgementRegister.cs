using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Records;

namespace Disclosure.Model.Acknowledging;

/// <summary>
/// The findings of a year and stage that were accepted, each by itself: what <c>disclosure acknowledge</c> writes. The record is never
/// published; a public reason is, with the edition that it let through.
/// </summary>
public sealed record AcknowledgementRegister : IDisclosureRecord
{
    private const string Folder = "acknowledgements";

    /// <summary>The fiscal year of the findings; nothing for those of no year, such as of a unit or an article.</summary>
    public FiscalYear? Year { get; init; }

    /// <summary>The stage of the findings; nothing for those of no stage.</summary>
    public Stage? Stage { get; init; }

    /// <summary>The rows, by path and code.</summary>
    public required ImmutableArray<Acknowledgement> Rows { get; init; }

    /// <inheritdoc/>
    public RecordKey Key => KeyOf(Year, Stage);

    /// <summary>Where it is in the content folder: <c>acknowledgements/2026-budget</c>, <c>acknowledgements/2026</c>.</summary>
    public string Place => $"{Folder}/{string.Join('-', new[] { Year?.ToString() ?? "general", WordOf(Stage) }.OfType<string>())}";

    /// <summary>The key of the register of a year and stage.</summary>
    public static RecordKey KeyOf(FiscalYear? year, Stage? stage) =>
        new(RecordKind.Acknowledgements, year, "", stage?.ToString() ?? "");

    private static string? WordOf(Stage? stage) => stage switch
    {
        Calendar.Stage.Budget => "budget",
        Calendar.Stage.Accounts => "accounts",
        _ => null,
    };
}
