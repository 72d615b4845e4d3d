using System.Buffers;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Satisfaction;

/// <summary>Whether a form says in its own words how many were asked: <c>有效问卷 320 份</c>.</summary>
internal static class StatedSample
{
    private static readonly SearchValues<string> Words = SearchValues.Create(
        ["样本", "问卷", "抽样", "受访", "回收", "有效票", "份", "访谈", "n=", "N=", "人次参评", "名群众", "人参与"], StringComparison.Ordinal);

    /// <summary>Whether a row says so in its explanation, rule, reason or value.</summary>
    public static bool IsIn(Indicator row) =>
        IsIn(row.Explanation) || IsIn(row.Rule) || IsIn(row.Result?.Reason) || IsIn(row.Result?.Actual.Raw);

    /// <summary>Whether a text says so.</summary>
    public static bool IsIn(string? text) => text is not null && text.AsSpan().ContainsAny(Words);
}
