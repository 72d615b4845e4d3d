using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Coverage;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Tests.Checks;

namespace Disclosure.Model.Tests.Coverage;

public sealed class EvaluationGapsTests
{
    [Theory]
    [InlineData("90", "91.01", GapBand.Higher)]
    [InlineData("90", "91", GapBand.Within)]
    [InlineData("90", "90", GapBand.Within)]
    [InlineData("90", "89", GapBand.Within)]
    [InlineData("90", "88.99", GapBand.LowerToFive)]
    [InlineData("90", "85", GapBand.LowerToFive)]
    [InlineData("90", "84.99", GapBand.LowerToTen)]
    [InlineData("90", "80", GapBand.LowerToTen)]
    [InlineData("91.57", "79.55", GapBand.LowerBeyond)]
    public void A_gap_is_in_one_band(string self, string recheck, GapBand band) =>
        Assert.Equal(band, Gap(Number(self), Number(recheck)).Band);

    [Fact]
    public void The_distribution_tells_bands_median_and_changed_grades_with_its_denominator()
    {
        var gaps = EvaluationGaps.Of(
            [
                Gap(91.57m, 79.55m, Grade.Excellent, Grade.Fair),
                Gap(95m, 94.5m, Grade.Excellent, Grade.Excellent),
                Gap(92m, 88m, Grade.Excellent, Grade.Good),
                Gap(88m, 81.5m, Grade.Good, Grade.Good),
                Gap(null, 70m),
            ]);

        // −12.02, −6.5, −4, −0.5: the mean of −6.5 and −4.
        Assert.Equal((4, 1, -5.25m, 2), (gaps.Compared, gaps.Incomparable, gaps.Median!.Value.Value, gaps.GradeChanged));
        Assert.Equal([0, 1, 1, 1, 1], Enum.GetValues<GapBand>().Select(gaps.In));
        Assert.Equal(-12.02m, gaps.Farthest!.Difference!.Value.Value);
    }

    [Fact]
    public void Of_an_odd_number_the_median_is_the_one_in_the_middle()
    {
        var gaps = EvaluationGaps.Of([Gap(90m, 80m), Gap(90m, 89m), Gap(90m, 95m)]);

        Assert.Equal(-1m, gaps.Median!.Value.Value);
    }

    [Fact]
    public void Where_no_evaluation_is_below_the_self_given_score_none_is_farthest()
    {
        var gaps = EvaluationGaps.Of([Gap(90m, 90m), Gap(90m, 92m)]);

        Assert.Null(gaps.Farthest);
        Assert.Null(EvaluationGaps.Of([]).Median);
    }

    [Fact]
    public void A_withheld_evaluation_and_that_of_a_town_as_a_whole_are_no_gap_and_a_withheld_self_evaluation_is_not_compared()
    {
        var gap = Gap(90m, 80m);
        var secret = new Withholding("条例第十四条", "秘密");
        var self = (ProjectSelfEvaluation)gap.Self!;

        Assert.Null(EvaluationGap.Of(Set(self), gap.Evaluation with { Withheld = secret }));
        Assert.Null(EvaluationGap.Of(Set(self), gap.Evaluation with { Kind = EvaluationKind.Comprehensive }));
        Assert.Equal(-10m, EvaluationGap.Of(Set(self), gap.Evaluation)!.Difference!.Value.Value);
        Assert.Null(EvaluationGap.Of(Set(self with { Withheld = secret }), gap.Evaluation)!.Difference);
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static RecordSet Set(params IDisclosureRecord[] records) => new(TestRecords.Portal, records);

    private static EvaluationGap Gap(decimal? self, decimal recheck, Grade? own = null, Grade? other = null) => new(
        new Evaluation
        {
            Project = ProjectCode.Parse("101-001"),
            Unit = UnitCode.Parse("101"),
            Year = new FiscalYear(2025),
            Kind = EvaluationKind.Recheck,
            Title = "抽查复核",
            Evaluator = "财政局",
            Total = new Points(recheck),
            Grade = other,
        },
        new ProjectSelfEvaluation
        {
            Code = ProjectCode.Parse("101-001"),
            Year = new FiscalYear(2025),
            Name = "项目",
            Department = UnitCode.Parse("101"),
            Unit = UnitCode.Parse("101"),
            Goal = new Goal("办成一件事", "办成了"),
            Indicators = [],
            Total = self is { } points ? new Points(points) : null,
            Grade = own,
        });
}
