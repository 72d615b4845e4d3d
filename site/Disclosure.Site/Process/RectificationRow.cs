using Disclosure.Model.Rectifications;
using Disclosure.Site.Components;

namespace Disclosure.Site.Process;

/// <summary>An item of the 整改台账 as a row: how it stands on the site's day.</summary>
public sealed record RectificationRow
{
    /// <summary>The item.</summary>
    public required Rectification Item { get; init; }

    /// <summary>The day it is told for.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>What it is about and whose it is.</summary>
    public required ProcessSubject Subject { get; init; }

    /// <summary>Where it was found, in words, such as <c>抽查复核第 2 个问题</c>.</summary>
    public required string Found { get; init; }

    /// <summary>The page where it was found, from the site's root; nothing where no page of the site tells it.</summary>
    public required string? FoundPath { get; init; }

    /// <summary>Whether its content is withheld, so that its state is not told.</summary>
    public bool IsWithheld => Item.Withheld is not null;

    /// <summary>How far it is; nothing where it is withheld.</summary>
    public RectificationState? State => IsWithheld ? null : Item.StateOn(Day);

    /// <summary>How many days its deadline has passed; nothing where it is not overdue.</summary>
    public int? DaysOverdue => Item.DaysOverdueOn(Day);

    /// <summary>The day it was closed; nothing while it is open.</summary>
    public DateOnly? ClosedOn => IsWithheld ? null : Item.ClosedOn(Day);

    /// <summary>Whether it was mended by its deadline; nothing while it is open, or where it has none.</summary>
    public bool? WasInTime => IsWithheld ? null : Item.WasInTimeOn(Day);

    /// <summary>The state in words with its tone.</summary>
    public Badge Badge => RectificationWords.BadgeOf(this);
}
