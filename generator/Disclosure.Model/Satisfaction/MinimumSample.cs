namespace Disclosure.Model.Satisfaction;

/// <summary>
/// How many valid ratings a result needs before it may enter a score: 30, or 80 % of the service recipients where there are
/// fewer than 30 of them, and never fewer than five, who could be told apart. Below it the result is 样本不足: that is said with n, and
/// nothing else of it is told or scored.
/// </summary>
public static class MinimumSample
{
    /// <summary>The number needed where there are 30 service recipients or more, or nobody knows how many.</summary>
    public const int Usual = 30;

    private const decimal ShareOfFew = 0.8m;

    /// <summary>The number needed for <paramref name="population"/> service recipients; nothing where their number is not known.</summary>
    public static int For(int? population) =>
        population is > 0 and < Usual ? Math.Max(CountSuppression.FewestShown, (int)decimal.Ceiling(ShareOfFew * population.Value)) : Usual;

    /// <summary>Whether <paramref name="valid"/> ratings are enough.</summary>
    public static bool IsEnough(int valid, int? population) => valid >= For(population);

    /// <summary>The rule as it applies, for readers.</summary>
    public static string Words(int? population) => population is > 0 and < Usual
        ? $"服务对象不足 {Usual} 人，有效评价至少要有其 80%，并且不少于 {CountSuppression.FewestShown} 份，即 {For(population)} 份"
        : $"有效评价至少要有 {Usual} 份";
}
