using Disclosure.Model.Applications;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using Disclosure.Site.Process;

namespace Disclosure.Site.Tests.Process;

public sealed class ApplicationTableTests
{
    private static readonly LinkRoot Root = new("applications/2027/");

    [Fact]
    public void A_cut_after_a_recheck_names_the_result_who_gave_it_and_the_amounts_before_and_after()
    {
        var cells = Shown(OutcomeSamples.Cut);

        Assert.Equal(
            ("抽查复核 79.55 分（中）", "../../evaluations/2025-101-001-recheck/", "示例区财政局"),
            (cells["依据的结果"].Text, cells["依据的结果"].Href, cells["依据的结果"].Note));
        Assert.Equal(("压减", "2026年9月10日，示例区财政局"), (cells["处理决定"].Badge!.Text, cells["处理决定"].Note));
        Assert.Equal(
            ("640.00", "500.00", "-140.00"),
            (cells["前一年金额（万元）"].Text, cells["应用年度金额（万元）"].Text, cells["增减（万元）"].Text));
        Assert.False(cells.ContainsKey("应用年度的项目"));
    }

    [Fact]
    public void A_decision_that_names_no_evaluation_rests_on_the_self_evaluation()
    {
        var cells = Shown(OutcomeSamples.Cut with { Basis = null });

        Assert.Equal(("单位自评 91.57 分（优）", "../../projects/101-001/#y2025"), (cells["依据的结果"].Text, cells["依据的结果"].Href));
    }

    [Fact]
    public void The_project_of_the_next_year_is_linked_where_it_has_a_target()
    {
        var cells = Shown(OutcomeSamples.Cut, SampleRecords.Target(OutcomeSamples.Applied));

        Assert.Equal(("2027 年项目", "../../projects/101-001/#y2027"), (cells["应用年度的项目"].Text, cells["应用年度的项目"].Href));
    }

    [Fact]
    public void A_cancelled_project_has_none_of_the_next_year()
    {
        var cancelled = OutcomeSamples.Cut with { Decision = ApplicationDecision.Cancelled, After = new() };
        var cells = Shown(cancelled, SampleRecords.Target(OutcomeSamples.Applied));

        Assert.False(cells.ContainsKey("应用年度的项目"));
        Assert.Equal(("0.00", "-640.00"), (cells["应用年度金额（万元）"].Text, cells["增减（万元）"].Text));
    }

    [Fact]
    public void A_withheld_decision_tells_neither_result_nor_amounts()
    {
        var cells = Shown((ResultApplication)OutcomeSamples.Cut.ToWithheld(OutcomeSamples.Secret));

        foreach (var heading in new[] { "依据的结果", "处理决定", "前一年金额（万元）", "应用年度金额（万元）", "增减（万元）" })
            Assert.Equal((heading, "不予公开"), (heading, cells[heading].Badge?.Text));

        var records = OutcomeSamples.District((ResultApplication)OutcomeSamples.Cut.ToWithheld(OutcomeSamples.Secret));
        var data = ApplicationTable.Applications.Data(ApplicationRows.Of(records, records.Process.Applications)).Rows.Single();
        Assert.DoesNotContain(data, cell => cell.Text is { } text && (text.Contains("91.57", StringComparison.Ordinal)
            || text.Contains("79.55", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_result_that_is_not_there_is_said_to_be_missing()
    {
        var cells = Shown(OutcomeSamples.Cut with { Basis = EvaluationKind.Key });

        Assert.Equal(("财政重点评价（没有公开的结果）", null), (cells["依据的结果"].Text, cells["依据的结果"].Href));
    }

    private static Dictionary<string, FactCell> Shown(ResultApplication item, params IDisclosureRecord[] others)
    {
        var records = OutcomeSamples.District([item, .. others]);
        var shown = ApplicationTable.OfYear.ForReaders(Root, ApplicationRows.Of(records, records.Process.Applications));
        return shown.Columns.Zip(shown.Rows[0]).ToDictionary(pair => pair.First.Header, pair => pair.Second);
    }
}
