using Disclosure.Model.Coverage;
using Disclosure.Model.Indicators;
using Disclosure.Model.LastYear;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;

namespace Disclosure.Site.Results;

/// <summary>What an indicator was last year, in words.</summary>
internal static class LastYearWords
{
    /// <summary>The heading of what this year does not have any more.</summary>
    public const string GoneGroup = "上年列有、本年不再设的指标";

    private const string Prefix = "上年：";
    private const string Denied = "评价核实有不同";

    /// <summary>An indicator that last year did not have.</summary>
    public static Badge New { get; } = new("新", Tone.Neutral);

    /// <summary>An indicator that this year does not have.</summary>
    public static Badge Gone { get; } = new("不再设", Tone.Neutral);

    /// <summary>Last year's target, and whether this year asks for more or less.</summary>
    public static string? Target(ComparedIndicator? compared) =>
        compared?.Last is { } last ? Prefix + Shown(last.Target.Raw) + InBrackets(compared.Change) : null;

    /// <summary>Last year's target and result in one line.</summary>
    public static string? TargetAndResult(ComparedIndicator? compared) =>
        compared?.Last is { } last ? TargetAndResult(last) + InBrackets(compared.Change) : null;

    /// <summary>Last year's target and result in one line.</summary>
    public static string TargetAndResult(LastYearIndicator last) =>
        Prefix + Shown(last.Target.Raw)
            + (last.Actual is { } actual ? (last.IsDenied ? $"，自评完成 {actual.Raw}（{Denied}）" : $"，完成 {actual.Raw}") : "");

    /// <summary>Last year's result; nothing where it is not shown.</summary>
    public static string? Result(LastYearIndicator? last) => last?.Actual is { } actual
        ? last.IsDenied ? $"上年自评：{actual.Raw}，{Denied}" : Prefix + actual.Raw
        : null;

    /// <summary>What is to be said of last year as a whole: that it is withheld, or that there are no results of it.</summary>
    public static string? NoteOn(LastYearTables? last) => last switch
    {
        null => null,
        { IsWithheld: true } => $"上年（{last.Year} 年度）的指标不予公开，不作对照。",
        { IsResultWithheld: true } => $"上年（{last.Year} 年度）的完成值不予公开。",
        { Denial: { Evaluation: var other } denial } =>
            $"上年（{last.Year} 年度）的完成值是单位自评的，{other.Kind.Term()}{Against(denial)}：",
        { HasResults: false } => $"上年（{last.Year} 年度）的完成值没有公开。",
        _ => null,
    };

    /// <summary>How an indicator stands to last year, for data; nothing where last year is not known.</summary>
    public static (string Word, string Data)? Standing(ComparedIndicator? compared) => compared switch
    {
        null => null,
        { IsNew: true } => (New.Text, "new"),
        { Change: { } change } => (change.Term(), NameOf(change)),
        _ => ("", "kept"),
    };

    /// <summary>A change as data spells it.</summary>
    public static string NameOf(TargetChange change) => change switch
    {
        TargetChange.Same => "same",
        TargetChange.Raised => "raised",
        TargetChange.Lowered => "lowered",
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "An unknown change."),
    };

    private static string Against(EvaluationGap denial) => (denial.Evaluation.Total, denial.Self?.Total) switch
    {
        ({ } total, { } self) => $" {total} 分，低于自评的 {self} 分",
        _ => "的等级低于自评",
    };

    private static string Shown(string raw) => string.IsNullOrWhiteSpace(raw) ? "没有指标值" : raw;

    private static string InBrackets(TargetChange? change) => change is { } known ? $"（{known.Term()}）" : "";
}
