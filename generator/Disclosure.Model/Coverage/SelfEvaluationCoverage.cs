using Disclosure.Model.Amounts;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Coverage;

/// <summary>
/// How many of the projects that had a target have a published self-evaluation, and how much of the money (clause 七: 绩效自评全覆盖). What
/// is withheld is counted as that, and is in no share and no amount.
/// </summary>
/// <param name="Targets">Projects with a target, the withheld ones among them.</param>
/// <param name="Covered">Those whose self-evaluation is published.</param>
/// <param name="Withheld">Those of which target or self-evaluation is withheld.</param>
/// <param name="Amount">年初预算 of those that are not withheld, in 元.</param>
/// <param name="CoveredAmount">The part of <paramref name="Amount"/> whose self-evaluation is published, in 元.</param>
/// <param name="WithoutAmount">Projects that are not withheld and whose target gives no amount: they are in no amount.</param>
public readonly record struct SelfEvaluationCoverage(
    int Targets, int Covered, int Withheld, Money Amount, Money CoveredAmount, int WithoutAmount)
{
    /// <summary>The denominator by number: projects with a target that is not withheld.</summary>
    public int Counted => Targets - Withheld;

    /// <summary>Projects without a published self-evaluation that are not withheld.</summary>
    public int Missing => Counted - Covered;

    /// <summary>The share by number, unrounded; nothing where no project counts.</summary>
    public Percentage? ByNumber => Counted == 0 ? null : new Percentage((decimal)Covered / Counted);

    /// <summary>The share by money, unrounded; nothing where there is no money to share.</summary>
    public Percentage? ByMoney => Amount == Money.Zero ? null : new Percentage(CoveredAmount.Yuan / Amount.Yuan);

    /// <summary>The coverage of targets, each with its self-evaluation where there is one.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="projects"/> is null.</exception>
    public static SelfEvaluationCoverage Of(IEnumerable<(ProjectTarget Target, ProjectSelfEvaluation? Self)> projects)
    {
        ArgumentNullException.ThrowIfNull(projects);
        var sum = default(SelfEvaluationCoverage);
        foreach (var (target, self) in projects)
            sum += OfOne(target, self);
        return sum;
    }

    /// <summary>Both together, as of two departments.</summary>
    public static SelfEvaluationCoverage operator +(SelfEvaluationCoverage left, SelfEvaluationCoverage right) => new(
        left.Targets + right.Targets,
        left.Covered + right.Covered,
        left.Withheld + right.Withheld,
        left.Amount + right.Amount,
        left.CoveredAmount + right.CoveredAmount,
        left.WithoutAmount + right.WithoutAmount);

    private static SelfEvaluationCoverage OfOne(ProjectTarget target, ProjectSelfEvaluation? self)
    {
        if (target.Withheld is not null || self is { Withheld: not null })
            return new SelfEvaluationCoverage(1, 0, 1, Money.Zero, Money.Zero, 0);
        var amount = target.YearAmount();
        var isCovered = self is not null;
        return new SelfEvaluationCoverage(
            1, isCovered ? 1 : 0, 0, amount ?? Money.Zero, isCovered ? amount ?? Money.Zero : Money.Zero, amount is null ? 1 : 0);
    }
}
