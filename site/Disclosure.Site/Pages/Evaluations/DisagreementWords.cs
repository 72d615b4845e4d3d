using Disclosure.Model.Amounts;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;

namespace Disclosure.Site.Pages.Evaluations;

/// <summary>How an evaluation and the self-evaluation it looked at compare, in words.</summary>
public static class DisagreementWords
{
    /// <summary>A word and a tone, with the points below.</summary>
    public static FactCell Cell(EvaluationEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new(null, Badge: BadgeOf(entry), Note: Points(entry));
    }

    /// <summary>The comparison in a sentence; nothing where there is nothing to compare.</summary>
    public static string? Sentence(EvaluationEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Disagreement is null)
            return null;
        var grades = (entry.SelfGrade, entry.Grade) switch
        {
            ({ } self, { } other) when self != other => $"；自评等级“{self.Term()}”，评价等级“{other.Term()}”",
            ({ }, { } other) => $"；等级都是“{other.Term()}”",
            _ => "",
        };
        return $"单位自评 {entry.SelfTotal} 分，{entry.Kind.Term()} {entry.Total} 分，{Points(entry)}{grades}。";
    }

    private static Badge BadgeOf(EvaluationEntry entry) => entry switch
    {
        { Disagreement: null } => new Badge("无从比较", Tone.Neutral),
        { Disagreement.Value: 0 } => new Badge("一致", Tone.Good),
        { SelfGrade: { } self, Grade: { } other } when self != other => new Badge("等级不同", Tone.Caution),
        _ => new Badge("得分不同", Tone.Neutral),
    };

    private static string? Points(EvaluationEntry entry) => entry.Disagreement?.Value switch
    {
        null => entry.SelfTotal is null ? "没有公开的自评总分" : "没有评价得分",
        0 => "得分相同",
        > 0 and var more => $"比自评高 {new Points(more)} 分",
        var less => $"比自评低 {new Points(-less.Value)} 分",
    };
}
