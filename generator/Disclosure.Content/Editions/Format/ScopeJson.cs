using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Content.Editions.Format;

/// <summary>A scope as files have it: its word, and what belongs to it.</summary>
internal sealed record ScopeJson
{
    private const string Units = "units";
    private const string Government = "government";
    private const string OneSurvey = "survey";
    private const string Site = "site";
    private const string Back = "edition";
    private const string Records = "records";
    private const string OtherCodes = "codes";

    public required string Of { get; init; }

    public int? Year { get; init; }

    [JsonConverter(typeof(ReleaseStageJson))]
    public ReleaseStage? Stage { get; init; }

    public ImmutableArray<string>? Codes { get; init; }

    public string? Survey { get; init; }

    public string? Edition { get; init; }

    public ImmutableArray<string>? Paths { get; init; }

    public ImmutableArray<RenamedCodeJson>? Renamed { get; init; }

    /// <summary>A scope as a file has it.</summary>
    public static ScopeJson From(ReleaseScope scope) => scope switch
    {
        ReleaseScope.OfUnits units => new ScopeJson
        {
            Of = Units,
            Year = units.Year.Number,
            Stage = units.Stage,
            Codes = [.. units.Codes.Select(code => code.Value)],
        },
        ReleaseScope.OfGovernment government => new ScopeJson { Of = Government, Year = government.Year.Number, Stage = government.Stage },
        ReleaseScope.OfSurvey survey => new ScopeJson { Of = OneSurvey, Survey = survey.Survey.Value },
        ReleaseScope.OfSite => new ScopeJson { Of = Site },
        ReleaseScope.OfCodes codes => new ScopeJson { Of = OtherCodes, Renamed = RenamedCodeJson.From(codes.Codes) },
        ReleaseScope.OfEdition edition => new ScopeJson { Of = Back, Edition = edition.To.ToString() },
        ReleaseScope.OfRecords records => new ScopeJson { Of = Records, Paths = [.. records.Paths.Select(path => path.Value)] },
        _ => throw new ArgumentOutOfRangeException(nameof(scope), scope, "A kind of scope without a word."),
    };

    /// <summary>The scope; nothing where it is none.</summary>
    public ReleaseScope? Read() => Of switch
    {
        Units when YearAndStage() is var (year, stage) && CodesRead() is { } codes => new ReleaseScope.OfUnits(year, stage, codes),
        Government when YearAndStage() is var (year, stage) => new ReleaseScope.OfGovernment(year, stage),
        OneSurvey when SurveyId.TryParse(Survey) is { } survey => new ReleaseScope.OfSurvey(survey),
        Site => new ReleaseScope.OfSite(),
        OtherCodes when RenamedCodeJson.Read(Renamed) is { } codes => new ReleaseScope.OfCodes(codes),
        Back when EditionId.TryParse(Edition) is { } edition => new ReleaseScope.OfEdition(edition),
        Records when Paths is { IsDefault: false } paths => new ReleaseScope.OfRecords([.. paths.Select(path => new PublicPath(path))]),
        _ => null,
    };

    private (FiscalYear Year, ReleaseStage Stage)? YearAndStage() =>
        Year is { } number && FiscalYear.TryFrom(number) is { } year && Stage is { } stage ? (year, stage) : null;

    private ImmutableArray<UnitCode>? CodesRead() =>
        Codes is { IsDefault: false } codes && codes.All(code => UnitCode.TryParse(code) is not null)
            ? [.. codes.Select(UnitCode.Parse)]
            : null;
}
