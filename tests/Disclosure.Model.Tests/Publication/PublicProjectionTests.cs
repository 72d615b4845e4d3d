using Disclosure.Model.Amounts;
using Disclosure.Model.Publication;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;
using Disclosure.Model.Tests.Checks;

namespace Disclosure.Model.Tests.Publication;

public class PublicProjectionTests
{
    private const string UnitPlace = "years/2025/budget/units/101";

    private static readonly Withholding Secret = new("《政府信息公开条例》第十四条", "涉及公共安全");

    [Fact]
    public void Of_a_withheld_record_its_identity_and_the_reason_are_left_and_nothing_else()
    {
        var shown = Shown<ProjectTarget>(TestRecords.Target with { Withheld = Secret, Source = "报送.xlsx", Attribute = "特定目标类" });

        Assert.Equal(
            ["form", "code", "year", "name", "department", "unit", "budgetKind", "kind", "moneyUnit", "goal", "indicators", "withheld"],
            RecordValues.Of(shown).Entries.Select(entry => entry.Field.Key));
        Assert.Equal("", shown.Goal.Expected);
        Assert.Equal((Secret.Basis, Secret.Reason), (shown.Withheld!.Basis, shown.Withheld.Reason));
        Assert.Empty(RecordFiguresOf(shown));
    }

    [Fact]
    public void Where_a_record_came_from_is_nobodys_business() =>
        Assert.Null(Shown<ProjectTarget>(TestRecords.Target with { Source = "报送.xlsx" }).Source);

    [Fact]
    public void Of_a_project_whose_existence_is_withheld_there_is_nothing_at_all_in_its_year()
    {
        var target = TestRecords.Target with { Withheld = Secret with { Extent = WithholdingExtent.Existence } };
        var shown = PublicProjection.Of(District(target));

        Assert.DoesNotContain(shown.All, record => record.Key.Code == TestRecords.ProjectCode.Value);
        Assert.DoesNotContain(shown.Satisfaction, result => result.Project == TestRecords.ProjectCode);
        Assert.DoesNotContain(
            shown.SurveyRegisters.SelectMany(register => register.Surveys), survey => survey.Project == TestRecords.ProjectCode);
        Assert.NotNull(shown.FindUnitTarget(TestRecords.DepartmentCode, TestRecords.Year));
    }

    [Fact]
    public void A_self_evaluation_whose_existence_is_withheld_leaves_the_target()
    {
        var shown = PublicProjection.Of(
            District(TestRecords.SelfEvaluation with { Withheld = Secret with { Extent = WithholdingExtent.Existence } }));

        Assert.Null(shown.FindProjectSelfEvaluation(TestRecords.ProjectCode, TestRecords.Year));
        Assert.NotNull(shown.FindProjectTarget(TestRecords.ProjectCode, TestRecords.Year));
        Assert.Empty(shown.EvaluationsOf(TestRecords.ProjectCode));
    }

    [Fact]
    public void A_row_keeps_its_name_and_loses_its_amounts_and_the_form_says_so()
    {
        var unit = Hidden<UnitTarget>("mainTasks[小区改造]");

        Assert.Equal(new MainTask("小区改造", "雨污分流改造", null, null, null), Assert.Single(unit.MainTasks));
        Assert.Equal("mainTasks[小区改造]", Assert.Single(unit.WithheldFields));
        Assert.True(unit.Lacks("mainTasks", "小区改造", "total"));
        Assert.False(unit.Lacks("mainTasks", "别的"));
    }

    [Fact]
    public void A_sentence_goes_whole()
    {
        var unit = Hidden<UnitTarget>("targetSetting");

        Assert.Null(unit.TargetSetting);
        Assert.Equal("绩效目标设置情况", Assert.Single(WithheldFieldNames.Of(unit)));
    }

    [Fact]
    public void Of_a_text_only_the_sentences_with_a_withheld_figure_go()
    {
        var unit = TestRecords.UnitTarget with { Goal = new Goal("提高城市排水能力。其中改造安排640万元。年内完成。") };
        var shown = PublicProjection.Of(District(Hides("goal.expected"), unit))
            .FindUnitTarget(TestRecords.DepartmentCode, TestRecords.Year)!;

        Assert.Equal("提高城市排水能力。年内完成。", shown.Goal.Expected);
    }

    [Fact]
    public void A_text_without_the_figure_goes_whole() =>
        Assert.Equal("不予公开", Hidden<UnitTarget>("goal.expected").Goal.Expected);

    [Fact]
    public void One_column_of_the_funds_can_be_hidden_alone()
    {
        var total = Hidden<UnitTarget>("funds[年度资金总额].budget").Funds.Total!;

        Assert.Null(total.Budget);
    }

    [Fact]
    public void What_is_not_withheld_is_the_same_record() =>
        Assert.Same(TestRecords.UnitTarget, new PublicProjection(District()).Of(TestRecords.UnitTarget));

    [Fact]
    public void The_day_and_the_publications_stay() =>
        Assert.Equal(District().AsOf, PublicProjection.Of(District()).AsOf);

    private static IEnumerable<Money> RecordFiguresOf(IDisclosureRecord record) => WithheldAmounts.Of(record);

    private static T Shown<T>(T record)
        where T : class, IDisclosureRecord => Assert.IsType<T>(PublicProjection.Of(District(record)).Find(record.Key));

    private static T Hidden<T>(string field)
        where T : class => Assert.IsType<T>(
            PublicProjection.Of(District(Hides(field))).All.Single(record => RecordKinds.Of(record).PlaceOf(record) == UnitPlace));

    private static ProjectTarget Hides(string field) =>
        TestRecords.Target with { Withheld = Secret with { AlsoHides = [new AlsoHidden(UnitPlace, field)] } };

    private static RecordSet District(params IDisclosureRecord[] changed) =>
        new(TestRecords.Portal, [.. changed, .. TestRecords.District]);
}
