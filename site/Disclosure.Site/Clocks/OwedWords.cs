using System.Collections.Immutable;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Duties;
using Disclosure.Model.Records;
using Disclosure.Model.Terms;

namespace Disclosure.Site.Clocks;

/// <summary>What a unit owes the public, in words: what is public since when, how many of how many, and what is missing by name.</summary>
public static class OwedWords
{
    /// <summary>The most names that a cell has; the data beside the page have all.</summary>
    private const int MostNames = 3;

    /// <summary>
    /// Kind by kind, such as <c>整体目标已公开（2025年2月14日）；项目目标 5/6，缺甲项目；空表说明 2/2</c>; that nothing is owed, where it is so.
    /// </summary>
    public static string Of(OwedByUnit owed)
    {
        ArgumentNullException.ThrowIfNull(owed);
        return owed.IsNothing ? "没有应单独公开的绩效表" : string.Join('；', owed.Parts.Select(Of));
    }

    /// <summary>
    /// The same while a clock runs; before the stage has come round, only what will be owed: nothing is missing yet.
    /// </summary>
    public static string Of(OwedByUnit owed, DisclosureClock clock)
    {
        ArgumentNullException.ThrowIfNull(owed);
        ArgumentNullException.ThrowIfNull(clock);
        return clock is { IsAhead: true, Approval: null } && owed is { IsNothing: false, Public: 0 }
            ? "将来应公开" + string.Join('、', owed.Parts.Select(ToCome))
            : Of(owed);
    }

    /// <summary>That it was published elsewhere before, with the day; nothing where it was not.</summary>
    public static string? Elsewhere(OwedByUnit owed)
    {
        ArgumentNullException.ThrowIfNull(owed);
        return owed.Elsewhere is { Date: var day } ? $"{day.InChinese()}在别处公开" : null;
    }

    private static string Of(OwedPart part)
    {
        if (IsSingle(part.Kind))
            return OfSingle(part.Items[0]);
        var words = $"{part.Kind.Term()} {part.Public}/{part.Items.Length}";
        return words + ListOf("待公开", part, OwedState.Ready) + ListOf("缺", part, OwedState.Missing);
    }

    private static string ToCome(OwedPart part) => IsSingle(part.Kind) ? part.Kind.Term() : $"{part.Kind.Term()} {part.Items.Length} 个";

    private static bool IsSingle(OwedKind kind) =>
        kind is OwedKind.OverallTarget or OwedKind.OverallSelfEvaluation or OwedKind.GovernmentTarget;

    private static string OfSingle(OwedItem item) => item.State switch
    {
        OwedState.Public when item.Published is { } day => $"{item.Kind.Term()}已公开（{day.InChinese()}）",
        OwedState.Ready => item.Kind.Term() + "待公开",
        _ => "缺" + item.Kind.Term(),
    };

    private static string ListOf(string word, OwedPart part, OwedState state)
    {
        var items = part.Items.Where(item => item.State == state).ToList();
        ImmutableArray<string> names = [.. items.Select(item => item.Name).Where(name => name.Length > 0).Take(MostNames)];
        if (items.Count == 0)
            return "";
        if (names.IsEmpty)
            return $"，{word} {items.Count} 个";
        return $"，{word}{string.Join('、', names)}" + (items.Count > names.Length ? $"等 {items.Count} 个" : "");
    }
}
