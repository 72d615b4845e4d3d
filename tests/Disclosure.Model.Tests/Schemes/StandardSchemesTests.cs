using Disclosure.Model.Indicators;
using Disclosure.Model.Schemes;

namespace Disclosure.Model.Tests.Schemes;

public sealed class StandardSchemesTests
{
    public static TheoryData<string> Ids() => [.. StandardSchemes.All.Select(scheme => scheme.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_scheme_adds_up_to_a_hundred(string id) => Assert.Equal(100m, Find(id).FullMark.Value);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_scheme_has_levels_without_a_gap_from_all_to_nothing(string id)
    {
        var bands = Find(id).QualitativeBands;
        Assert.Equal(100m, bands[0].Highest.Percent);
        Assert.Equal(0m, bands[^1].Lowest.Percent);
        Assert.Equal(bands.Skip(1).Select(band => band.Highest), bands.SkipLast(1).Select(band => band.Lowest));
    }

    [Fact]
    public void Ids_differ() => Assert.Distinct(StandardSchemes.All.Select(scheme => scheme.Id));

    [Fact]
    public void No_word_states_two_levels()
    {
        var words = StandardSchemes.Standard.QualitativeBands.SelectMany(band => band.Words).ToList();
        Assert.Distinct(words);
    }

    [Theory]
    [InlineData("产出指标", IndicatorDimension.Output)]
    [InlineData("产出指标(50分)", IndicatorDimension.Output)]
    [InlineData("二、产出指标（50分）", IndicatorDimension.Output)]
    [InlineData("效益指标(30分)", IndicatorDimension.Benefit)]
    [InlineData("满意度指标(10分)", IndicatorDimension.Satisfaction)]
    [InlineData("成本指标(0-20)分", IndicatorDimension.Output)]
    public void A_label_counts_however_it_is_written(string level1, IndicatorDimension expected) =>
        Assert.Equal(expected, StandardSchemes.Standard.DimensionOf(Row(level1)));

    [Fact]
    public void Cost_is_a_dimension_of_its_own_where_the_scheme_has_it() =>
        Assert.Equal(IndicatorDimension.Cost, StandardSchemes.WithCost.DimensionOf(Row("成本指标(0-20)分")));

    [Theory]
    [InlineData("运行成本", IndicatorDimension.Cost, 10)]
    [InlineData("管理效率", IndicatorDimension.Management, 20)]
    [InlineData("履职效能", IndicatorDimension.Output, 30)]
    [InlineData("社会效应", IndicatorDimension.Benefit, 15)]
    [InlineData("可持续发展能力", IndicatorDimension.Benefit, 5)]
    [InlineData("服务对象满意度", IndicatorDimension.Satisfaction, 10)]
    public void A_unit_is_measured_in_six_dimensions(string level1, IndicatorDimension expected, int weight)
    {
        var group = StandardSchemes.Unit.GroupOf(Row(level1));
        Assert.Equal((expected, (decimal)weight), (group!.Dimension, group.Weight.Value));
    }

    [Theory]
    [InlineData("社会公众或服务对象满意度指标", "学生家长满意度")]
    [InlineData("社会效益指标", "群众满意率")]
    [InlineData("社会效益指标", "服务对象是否满意")]
    public void A_satisfaction_row_below_benefit_counts_as_satisfaction(string level2, string level3)
    {
        var row = Row("效益指标", level2, level3);
        Assert.Equal(IndicatorDimension.Satisfaction, StandardSchemes.Standard.DimensionOf(row));
        Assert.Equal(10m, StandardSchemes.Standard.GroupOf(row)!.Weight.Value);
    }

    [Fact]
    public void Without_a_satisfaction_group_such_a_row_stays_with_its_label()
    {
        var row = Row("效益指标", "社会效益指标", "群众满意度");
        Assert.Equal(IndicatorDimension.Satisfaction, StandardSchemes.NoSatisfaction.DimensionOf(row));
        Assert.Equal(IndicatorDimension.Benefit, StandardSchemes.NoSatisfaction.GroupOf(row)!.Dimension);
    }

    [Fact]
    public void A_label_that_no_group_knows_counts_as_nothing() =>
        Assert.Null(StandardSchemes.Standard.DimensionOf(Row("管理指标")));

    private static Indicator Row(string level1, string level2 = "", string level3 = "指标") => new()
    {
        Level1 = level1,
        Level2 = level2,
        Level3 = level3,
        Target = IndicatorValue.Empty,
    };

    private static ScoringScheme Find(string id) => StandardSchemes.All.Single(scheme => scheme.Id == id);
}
