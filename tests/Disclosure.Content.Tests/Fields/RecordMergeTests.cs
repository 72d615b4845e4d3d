using Disclosure.Content.Records;
using Disclosure.Content.Tests.Yaml;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;

namespace Disclosure.Content.Tests.Fields;

/// <summary>One record of two: what is kept comes from the one that is there, field by field.</summary>
public class RecordMergeTests
{
    private static ProjectTarget There => (ProjectTarget)RecordText.ReadWithoutFinding(DeclaredText.Of(RecordKinds.ProjectTarget));

    private static ProjectTarget Bare => (ProjectTarget)RecordText.ReadWithoutFinding(
        "form: project-target\ncode: \"101-001\"\nyear: 2025\nname: 改造\ndepartment: \"101\"\nunit: \"101\"\n"
        + "goal: {expected: 完成}\nindicators: []\n");

    [Fact]
    public void Each_field_is_that_of_the_record_that_the_choice_names()
    {
        foreach (var kept in RecordKinds.ProjectTarget.Fields)
        {
            var merged = RecordValues.Of(RecordMerge.Keep(There, Bare, field => field == kept));

            Assert.All(
                RecordKinds.ProjectTarget.Fields,
                field => Assert.Equal(RecordValues.Of(field == kept ? There : Bare).Find(field.Key)?.Text, merged.Find(field.Key)?.Text));
        }
    }

    [Fact]
    public void An_evaluations_report_stays_though_it_stands_in_a_file_of_its_own()
    {
        var there = (Evaluation)RecordText.ReadWithoutFinding(DeclaredText.Of(RecordKinds.Evaluation)) with { Report = "正文" };
        var merged = RecordMerge.Keep(there, there with { Report = "" }, field => field.Owner == FieldOwner.Staff);

        Assert.Equal("正文", Assert.IsType<Evaluation>(merged).Report);
    }

    [Fact]
    public void A_value_that_can_be_written_and_not_read_is_not_lost_without_a_word()
    {
        var record = Bare with { Funds = new Funds([new FundLine { Kind = FundKind.Total, Budget = Money.FromYuan(1e16m) }]) };

        Assert.Throws<InvalidOperationException>(() => RecordMerge.Keep(There, record, _ => false));
    }
}
