using Disclosure.Model.Amounts;

namespace Disclosure.Model.Targets;

/// <summary>
/// A department's 绩效目标设置情况 sentence held against the targets there are: how many projects, over how much money in the year.
/// </summary>
/// <param name="Stated">What the department says; nothing where it says nothing.</param>
/// <param name="Projects">How many targets of projects there are.</param>
/// <param name="Amount">The money of those whose amount counts.</param>
/// <param name="Withheld">How many of the targets are left out of <paramref name="Amount"/> because they are withheld.</param>
public sealed record TargetReconciliation(TargetSetting? Stated, int Projects, Money Amount, int Withheld)
{
    /// <summary>Sentences are written in 万元 with two decimals, so amounts within 100 元 are the same.</summary>
    public static readonly Money Tolerance = Money.FromYuan(100m);

    /// <summary>Whether the department says something, and the public may not know what.</summary>
    public bool IsStatementWithheld { get; init; }

    /// <summary>
    /// How many targets were published and taken down: the department counted them, and the difference in money is theirs.
    /// </summary>
    public int Withdrawn { get; init; }

    /// <summary>How many more projects there are, or were, than the department says; negative for fewer.</summary>
    public int MoreProjects => Stated is { } stated ? Projects + Withdrawn - stated.Projects : 0;

    /// <summary>How much more money there is than the department says; negative for less, and 0 within the tolerance.</summary>
    public Money MoreAmount =>
        Stated is { } stated && Math.Abs((Amount - stated.Amount).Yuan) > Tolerance.Yuan ? Amount - stated.Amount : Money.Zero;

    /// <summary>What comes out.</summary>
    public ReconciliationResult Result => this switch
    {
        { Stated: null } => ReconciliationResult.NotStated,
        { MoreProjects: 0, MoreAmount.Yuan: 0 } => ReconciliationResult.Agrees,
        { MoreProjects: 0, Kept: > 0, MoreAmount.Yuan: < 0 } => ReconciliationResult.AgreesButForWithheld,
        _ => ReconciliationResult.Differs,
    };

    /// <summary>How many targets are not in <see cref="Amount"/>, so that no difference in money may be told.</summary>
    public int Kept => Withheld + Withdrawn;

    /// <summary>For staff: over all <paramref name="targets"/>, withheld or not.</summary>
    public static TargetReconciliation OfAll(TargetSetting? stated, IReadOnlyCollection<ProjectTarget> targets)
    {
        ArgumentNullException.ThrowIfNull(targets);
        return new(stated, targets.Count, Money.Sum(targets.Select(target => target.Funds.Total?.Budget).OfType<Money>()), 0);
    }

    /// <summary>For the public: a withheld target is counted, its amount is not shown.</summary>
    public static TargetReconciliation OfShown(TargetSetting? stated, IReadOnlyCollection<ProjectTarget> targets)
    {
        ArgumentNullException.ThrowIfNull(targets);
        return new(stated, targets.Count, targets.YearAmount(), targets.Count(target => target.Withheld is not null));
    }
}
