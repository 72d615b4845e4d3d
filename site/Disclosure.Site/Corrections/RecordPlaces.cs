using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Satisfaction;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Process;

namespace Disclosure.Site.Corrections;

/// <summary>Which page shows a record, from the site's root, with the place on it. What was taken down keeps its address.</summary>
internal static class RecordPlaces
{
    /// <summary>The page; nothing where no page shows the record.</summary>
    /// <param name="records">What is published now.</param>
    /// <param name="key">The record.</param>
    /// <param name="known">The record as it was, where it is known: a survey's result tells only itself what it is of.</param>
    public static string? PathOf(RecordSet records, RecordKey key, IDisclosureRecord? known = null) => key.Kind switch
    {
        RecordKind.ProjectTarget or RecordKind.ProjectSelfEvaluation => OfProject(records, key),
        RecordKind.UnitTarget or RecordKind.UnitSelfEvaluation => OfUnit(records, key),
        RecordKind.Unit => SitePaths.Unit(UnitCode.Parse(key.Code)),
        RecordKind.GovernmentTarget when key.Year is { } year && HasBudgetPage(records, year) => SitePaths.BudgetYear(year),
        RecordKind.Evaluation => OfEvaluation(key),
        _ when RecordKinds.Of(key.Kind).IsOfProcess => OfProcess(records, key, known),
        RecordKind.Satisfaction when (records.Find(key) ?? known) is SatisfactionResult result => OfSurveyed(records, result),
        _ => null,
    };

    private static string OfProject(RecordSet records, RecordKey key)
    {
        var code = ProjectCode.Parse(key.Code);
        return SitePaths.Project(code) + AnchorOf(records, key, RecordKind.ProjectTarget, RecordKind.ProjectSelfEvaluation);
    }

    private static string OfUnit(RecordSet records, RecordKey key) =>
        UnitYearPaths.Of(records, UnitCode.Parse(key.Code), key.Year!.Value);

    // The year's section is there where one of the year's forms is.
    private static string AnchorOf(RecordSet records, RecordKey key, RecordKind target, RecordKind self) =>
        records.Find(key with { Kind = target }) is not null || records.Find(key with { Kind = self }) is not null ? $"#y{key.Year}" : "";

    private static string? OfEvaluation(RecordKey key) =>
        key.Year is { } year && Enum.TryParse<EvaluationKind>(key.Variant, out var kind)
            ? SitePaths.Evaluation(year, key.Code, kind)
            : null;

    private static string OfSurveyed(RecordSet records, SatisfactionResult result) => result.Project is { } project
        ? OfProject(records, RecordKey.ForProject(RecordKind.ProjectTarget, result.Year, project))
        : OfUnit(records, RecordKey.ForUnit(RecordKind.UnitTarget, result.Year, result.Unit));

    // A record of the process stands in its year's part of the page, below the heading of its own stage.
    private static string? OfProcess(RecordSet records, RecordKey key, IDisclosureRecord? known)
    {
        if (key.Code.Length == 0)
            return null;
        var isOfUnit = (records.Find(key) ?? known) is ProcessRecord record
            ? record.Project is null
            : records.FindUnit(UnitCode.Parse(key.Code)) is not null;
        var page = isOfUnit
            ? UnitYearPaths.Of(records, UnitCode.Parse(key.Code), key.Year!.Value)
            : SitePaths.Project(ProjectCode.Parse(key.Code));
        return page + (records.Find(key) is not null ? "#" + ProcessAnchors.Of(key.Kind, key.Year!.Value) : "");
    }

    private static bool HasBudgetPage(RecordSet records, FiscalYear year) =>
        records.GovernmentTargets.Any(target => target.Year == year)
        || records.ProjectTargets.Any(target => target.Year == year)
        || records.UnitTargets.Any(target => target.Year == year);
}
