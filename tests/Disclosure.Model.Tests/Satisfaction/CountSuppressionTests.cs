using CsCheck;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Model.Tests.Satisfaction;

public sealed class CountSuppressionTests
{
    private const int Most = 12;

    private static readonly SatisfactionLevel[] Levels =
    [
        SatisfactionLevel.VerySatisfied, SatisfactionLevel.Satisfied, SatisfactionLevel.BasicallySatisfied,
        SatisfactionLevel.Dissatisfied, SatisfactionLevel.VeryDissatisfied,
    ];

    private static readonly Gen<LevelCounts> Counts = Gen.Select(
        Few, Few, Few, Few, Few, (a, b, c, d, e) => new LevelCounts(a, b, c, d, e, 0));

    private static readonly Gen<(LevelCounts Earlier, LevelCounts Now, SatisfactionFormula Formula)> Editions = Gen.Select(
        Counts, Counts, Gen.Bool, Gen.Enum<SatisfactionFormula>(),
        (earlier, other, isLittle, formula) => (
            earlier,
            isLittle ? earlier.With(SatisfactionLevel.Satisfied, 1).With(SatisfactionLevel.Dissatisfied, 2) : other,
            formula));

    private static Gen<int> Few => Gen.Frequency((3, Gen.Int[0, 14]), (1, Gen.Int[15, 900]));

    /// <summary>
    /// Every table with up to twelve ratings on either side, and every other table that would have been published alike: whoever
    /// knows the rules and the published table is left with at least two numbers for each hidden level.
    /// </summary>
    [Theory]
    [InlineData(SatisfactionFormula.TopThree)]
    [InlineData(SatisfactionFormula.TopTwo)]
    public void No_hidden_level_can_be_worked_out(SatisfactionFormula formula)
    {
        var hidden = 0;
        foreach (var table in Groups(formula).GroupBy(counts => CountSuppression.Publish(counts, formula)))
        {
            foreach (var level in Levels.Where(level => table.Key[level] is null))
            {
                hidden++;
                Assert.True(table.Select(counts => counts[level]).Distinct().Count() > 1, $"{level} of {string.Join(" | ", table)}");
            }
        }

        Assert.InRange(hidden, 50, int.MaxValue);
    }

    [Fact]
    public void What_is_published_is_safe_and_true() =>
        Gen.Select(Counts, Gen.Enum<SatisfactionFormula>()).Sample((counts, formula) =>
        {
            var published = CountSuppression.Publish(counts, formula);
            return CountSuppression.IsSafe(published, formula)
                && published.Valid == counts.Valid
                && published.Rate == SatisfactionRate.Of(counts, formula)
                && Levels.All(level => published[level] is null or 0 or >= CountSuppression.FewestShown)
                && Levels.All(level => published[level] is null || published[level] == counts[level]);
        });

    [Fact]
    public void The_index_is_published_only_where_every_level_is() =>
        Counts.Sample(counts =>
        {
            var published = CountSuppression.Publish(counts, SatisfactionFormula.TopThree);
            return published.HasHidden ? published.Index is null : published.Index == SatisfactionIndex.Of(counts);
        });

    [Fact]
    public void Two_editions_never_differ_by_a_few_at_a_level_that_both_show() =>
        Editions.Sample(pair =>
        {
            var earlier = CountSuppression.Publish(pair.Earlier, pair.Formula);
            var now = CountSuppression.Publish(pair.Now, pair.Formula, earlier);
            return CountSuppression.IsSafe(now, pair.Formula)
                && Levels.All(level => earlier[level] is not { } before
                    || now[level] is not { } after
                    || Math.Abs(after - before) is 0 or >= CountSuppression.FewestShown);
        });

    [Fact]
    public void What_was_hidden_stays_hidden_while_few_ratings_come() =>
        Editions.Where(pair => Math.Abs(pair.Now.Valid - pair.Earlier.Valid) < CountSuppression.FewestShown).Sample(pair =>
        {
            var earlier = CountSuppression.Publish(pair.Earlier, pair.Formula);
            var now = CountSuppression.Publish(pair.Now, pair.Formula, earlier);
            return Levels.All(level => earlier[level] is not null || now[level] is null);
        });

    [Fact]
    public void Publishing_the_same_again_gives_the_same() =>
        Gen.Select(Counts, Gen.Enum<SatisfactionFormula>()).Sample((counts, formula) =>
        {
            var first = CountSuppression.Publish(counts, formula);
            return CountSuppression.Publish(counts, formula, first) == first;
        });

    [Theory]
    [InlineData(null, 12, false)]
    [InlineData(null, null, true)]
    [InlineData(2, null, false)]
    [InlineData(2, 12, false)]
    [InlineData(0, 12, true)]
    public void A_level_hidden_alone_or_a_small_one_shown_is_not_safe(int? dissatisfied, int? veryDissatisfied, bool isSafe)
    {
        var counts = new PublishedCounts
        {
            Valid = 60,
            Favourable = 48,
            VerySatisfied = 20,
            Satisfied = 18,
            BasicallySatisfied = 10,
            Dissatisfied = dissatisfied,
            VeryDissatisfied = veryDissatisfied,
        };
        Assert.Equal(isSafe, CountSuppression.IsSafe(counts, SatisfactionFormula.TopThree));
    }

    // The two groups are told by their own sums alone, so each is tried with the other empty.
    private static IEnumerable<LevelCounts> Groups(SatisfactionFormula formula)
    {
        var isThreeFirst = formula == SatisfactionFormula.TopThree;
        foreach (var (a, b, c) in Triples())
            yield return isThreeFirst ? new LevelCounts(a, b, c, 0, 0, 0) : new LevelCounts(0, 0, a, b, c, 0);
        foreach (var (a, b, _) in Triples().Where(triple => triple.C == 0 && triple.A + triple.B > 0))
            yield return isThreeFirst ? new LevelCounts(0, 0, 0, a, b, 0) : new LevelCounts(a, b, 0, 0, 0, 0);
    }

    // All ways to share out a sum, so that no table is left without the others of its sum.
    private static IEnumerable<(int A, int B, int C)> Triples() =>
        from sum in Enumerable.Range(0, (3 * Most) + 1)
        from a in Enumerable.Range(0, sum + 1)
        from b in Enumerable.Range(0, sum - a + 1)
        select (a, b, sum - a - b);
}
