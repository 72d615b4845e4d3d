using System.Globalization;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;

namespace Disclosure.Model.Corrections;

/// <summary>
/// Which record a path is of, where the record itself can't be asked any more because it was erased: its path is all that a manifest keeps.
/// </summary>
public static class RecordOfPath
{
    private const string DayFormat = "yyyy-MM-dd";
    private const int DayEnding = 11;

    /// <summary>Whether a path is a record's own, and not that of a text or list beside one.</summary>
    public static bool IsOfRecord(PublicPath path) => path.Value.EndsWith(".yaml", StringComparison.Ordinal);

    /// <summary>The record's key; nothing where the path is a text's, a register's or a row's of one.</summary>
    public static RecordKey? KeyOf(PublicPath path) => WithoutEndings(path.Value).Split('/') switch
    {
        ["units", var unit] when UnitCode.TryParse(unit) is { } code => RecordKey.ForUnit(code),
        ["years", var year, .. var rest] when YearOf(year) is { } of => KeyOf(of, rest),
        _ => null,
    };

    // What stands beside a record, a report or a list of leaves, has its name and another ending, or two.
    private static string WithoutEndings(string path) =>
        path.IndexOf('.', path.LastIndexOf('/') + 1) is >= 0 and var dot ? path[..dot] : path;

    private static RecordKey? KeyOf(FiscalYear year, string[] rest) => rest switch
    {
        ["budget", "projects", var code] => OfProject(RecordKind.ProjectTarget, year, code),
        ["accounts", "projects", var code] => OfProject(RecordKind.ProjectSelfEvaluation, year, code),
        ["budget", "units", var code] => OfUnit(RecordKind.UnitTarget, year, code),
        ["accounts", "units", var code] => OfUnit(RecordKind.UnitSelfEvaluation, year, code),
        ["budget", "government"] => new RecordKey(RecordKind.GovernmentTarget, year, ""),
        ["satisfaction", var survey] => new RecordKey(RecordKind.Satisfaction, year, survey),
        ["accounts", "evaluations", var name] => OfEvaluation(year, name),
        ["process", "accountability"] => new RecordKey(RecordKind.Accountability, year, ""),
        ["process", var folder, var name] => OfProcess(year, folder, name),
        _ => null,
    };

    private static RecordKey? OfProject(RecordKind kind, FiscalYear year, string text) =>
        ProjectCode.TryParse(text) is { } code ? RecordKey.ForProject(kind, year, code) : null;

    private static RecordKey? OfUnit(RecordKind kind, FiscalYear year, string text) =>
        UnitCode.TryParse(text) is { } code ? RecordKey.ForUnit(kind, year, code) : null;

    private static RecordKey? OfProcess(FiscalYear year, string folder, string name) => folder switch
    {
        "assessments" => OfEither(RecordKind.Assessment, year, name),
        "reviews" => OfEither(RecordKind.TargetReview, year, name),
        "applications" => OfEither(RecordKind.Application, year, name),
        "exits" => OfEither(RecordKind.Exit, year, name),
        // A code, and the day or the number that tells it apart from others of the same.
        "monitoring" when name.Length > DayEnding && DateOnly.TryParseExact(name[^(DayEnding - 1)..], DayFormat, out _) =>
            OfEither(RecordKind.Monitoring, year, name[..^DayEnding], name[^(DayEnding - 1)..]),
        "rectifications" when name.LastIndexOf('-') is > 0 and var at && IsNumber(name[(at + 1)..]) =>
            OfEither(RecordKind.Rectification, year, name[..at], name[(at + 1)..]),
        _ => null,
    };

    // Whether it is a project's or a unit's, the code does not say.
    private static RecordKey? OfEither(RecordKind kind, FiscalYear year, string code, string variant = "") =>
        ProjectCode.TryParse(code) is not null ? new RecordKey(kind, year, code, variant) : null;

    private static bool IsNumber(string text) =>
        text is not ['0', ..] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    // Evaluations may have any name; one that follows the usual one tells its code and kind.
    private static RecordKey? OfEvaluation(FiscalYear year, string name) => EvaluationNames.Split(name) is (var code, var kind)
        ? new RecordKey(RecordKind.Evaluation, year, code, kind.ToString())
        : null;

    private static FiscalYear? YearOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? FiscalYear.TryFrom(number) : null;
}
