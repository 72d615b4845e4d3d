using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Kinds;

namespace Disclosure.Forms.Reading.Head;

/// <summary>Which entries of a form's head have a field only in forms of other kinds: there they stay entries, as written.</summary>
internal static class EntriesOfOtherForms
{
    /// <summary>绩效目标设置情况, which only a unit's target has.</summary>
    public static Meaning[] OfTargetSetting { get; } =
        [Meaning.TargetSetting, Meaning.SettingUnits, Meaning.SettingProjects, Meaning.SettingAmount];

    private static readonly Meaning[] OfEvaluation =
        [Meaning.Evaluator, Meaning.EvaluationKind, Meaning.EvaluationTitle, Meaning.ReportDate];

    private static readonly Meaning[] OfProjectTarget =
        [Meaning.Attribute, Meaning.Nature, Meaning.Period, Meaning.PeriodStart, Meaning.PeriodEnd, Meaning.Budget];

    /// <summary>Keeps what a form of this kind has no field for.</summary>
    public static void Keep(FormKind kind, TableEntries entries)
    {
        foreach (var meaning in Of(kind))
            entries.KeepField(meaning);
    }

    private static IEnumerable<Meaning> Of(FormKind kind) => kind switch
    {
        FormKind.UnitTarget => [.. OfEvaluation, .. OfProjectTarget],
        FormKind.Evaluation => [.. OfTargetSetting, .. OfProjectTarget],
        FormKind.ProjectTarget or FormKind.TransferTarget => [.. OfTargetSetting, .. OfEvaluation],
        _ => [.. OfTargetSetting, .. OfEvaluation, .. OfProjectTarget],
    };
}
