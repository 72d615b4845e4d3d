using CsCheck;
using Disclosure.Model.Satisfaction;
using MathNet.Numerics.Distributions;

namespace Disclosure.Model.Tests.Satisfaction;

public sealed class WilsonIntervalTests
{
    private static readonly Gen<(int Favourable, int Valid)> Samples =
        Gen.Int[1, 1_000_000].SelectMany(valid => Gen.Int[0, valid].Select(favourable => (favourable, valid)));

    [Fact]
    public void Its_quantile_is_the_library_s() =>
        Assert.Equal(WilsonInterval.Z, Normal.InvCDF(0, 1, 0.975), precision: 12);

    [Fact]
    public void It_holds_the_rate_and_lies_within_0_and_100() =>
        Samples.Sample(sample =>
        {
            var (lower, upper) = WilsonInterval.Of(sample.Favourable, sample.Valid)!.Value;
            var rate = decimal.Round(SatisfactionRate.Of(sample.Favourable, sample.Valid)!.Value.Percent, 2, MidpointRounding.AwayFromZero);
            return lower.Percent >= 0 && lower.Percent <= rate && rate <= upper.Percent && upper.Percent <= 100;
        });

    [Fact]
    public void It_is_the_same_seen_from_the_other_side() =>
        Samples.Sample(sample =>
        {
            var one = WilsonInterval.Of(sample.Favourable, sample.Valid)!.Value;
            var other = WilsonInterval.Of(sample.Valid - sample.Favourable, sample.Valid)!.Value;
            return Math.Abs(one.Lower.Percent + other.Upper.Percent - 100) <= 0.01m;
        });

    [Fact]
    public void Its_bounds_solve_the_equation_that_defines_it() =>
        Samples.Sample(sample =>
        {
            var (lower, upper) = WilsonInterval.Of(sample.Favourable, sample.Valid)!.Value;
            return IsNearRoot(sample, (double)lower.Ratio) && IsNearRoot(sample, (double)upper.Ratio);
        });

    [Fact]
    public void No_valid_rating_has_no_interval() => Assert.Null(WilsonInterval.Of(0, 0));

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    public void Numbers_that_can_t_be_are_refused(int favourable, int valid) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval.Of(favourable, valid));

    // |p − bound| = z·√(bound(1−bound)/n), up to what rounding to 0.005 % of the bound makes of it.
    private static bool IsNearRoot((int Favourable, int Valid) sample, double bound)
    {
        const double Rounding = 0.000051;
        return Distance(sample, Math.Max(0, bound - Rounding)) * Distance(sample, Math.Min(1, bound + Rounding)) <= 1e-12;
    }

    private static double Distance((int Favourable, int Valid) sample, double bound)
    {
        double n = sample.Valid;
        var off = (sample.Favourable / n) - bound;
        return (off * off) - (WilsonInterval.Z * WilsonInterval.Z * bound * (1 - bound) / n);
    }
}
