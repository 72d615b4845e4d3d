using System.Collections.Immutable;
using Disclosure.Site.Components;

namespace Disclosure.Site.Satisfaction;

/// <summary>The satisfaction of those served, with one survey or without any: reported and surveyed, side by side.</summary>
public sealed record SatisfactionView
{
    private const int TilesInShort = 3;

    /// <summary>What is measured, such as <c>小区居民满意度</c>.</summary>
    public required string Title { get; init; }

    /// <summary>That there is no survey or too few answers, and what follows; nothing where a survey carries the score.</summary>
    public EmptyState? State { get; init; }

    /// <summary>Reported value, surveyed rate, n, response rate.</summary>
    public ImmutableArray<FigureTile> Tiles { get; init; } = [];

    /// <summary>Formula, interval, question, who was asked, when.</summary>
    public ImmutableArray<FactItem> Facts { get; init; } = [];

    /// <summary>The counts that score, level by level; nothing where too few answered.</summary>
    public BarChart? Levels { get; init; }

    /// <summary>The open answers, which never score; nothing where there are none or too few.</summary>
    public BarChart? Open { get; init; }

    /// <summary>Why levels are not shown; nothing where all are.</summary>
    public string? HiddenNote { get; init; }

    /// <summary>What was taken out and why; nothing where nothing was.</summary>
    public FactTable? Excluded { get; init; }

    /// <summary>How bad ratings were dealt with; nothing where there are none or too few.</summary>
    public FactTable? Cases { get; init; }

    /// <summary>What was conspicuous.</summary>
    public ImmutableArray<string> Anomalies { get; init; } = [];

    /// <summary>How who rated can check that it was counted; nothing without a survey.</summary>
    public ReceiptCheck? Check { get; init; }

    /// <summary>The page to rate on; nothing where no survey is open.</summary>
    public SwitchLink? Rate { get; init; }

    /// <summary>Whether there is anything beside why there is nothing.</summary>
    public bool HasMore => !Tiles.IsEmpty || !Facts.IsEmpty || Check is not null;

    /// <summary>What there is, in short.</summary>
    public string InShort => Tiles.IsEmpty
        ? "怎么调查的"
        : string.Join("，", Tiles.Take(TilesInShort).Select(tile =>
            $"{tile.Name} {tile.Value}{(tile.Unit.Length > 0 ? " " : "")}{tile.Unit}"));
}
