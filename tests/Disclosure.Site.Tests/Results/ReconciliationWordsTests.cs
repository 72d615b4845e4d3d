using Disclosure.Model.Amounts;
using Disclosure.Model.Targets;
using Disclosure.Site.Clocks;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Pages;
using Disclosure.Site.Registers;
using Disclosure.Site.Results;

namespace Disclosure.Site.Tests.Results;

public sealed class ReconciliationWordsTests
{
    [Fact]
    public void Equal_figures_agree() => Tells(
        "一致", "部门说明 2 个项目、0.30 万元，与这里列出的项目数和年初预算合计一致。", Stated(2, 3000), 2, 3000);

    [Fact]
    public void Fewer_projects_and_less_money_are_told_with_both_differences() => Tells(
        "不一致", "部门说明 9 个项目、4,210.00 万元，这里列出 8 个、年初预算合计 4,000.00 万元，少 1 个、金额少 210.00 万元。", Stated(9, 42_100_000), 8, 40_000_000);

    [Fact]
    public void More_projects_of_the_same_money_are_told() => Tells(
        "不一致", "部门说明 1 个项目、0.10 万元，这里列出 2 个、年初预算合计 0.10 万元，多 1 个、金额相同。", Stated(1, 1000), 2, 1000);

    [Fact]
    public void Amounts_within_the_rounding_of_a_sentence_are_the_same() => Tells(
        "一致", "部门说明 2 个项目、0.30 万元，与这里列出的项目数和年初预算合计一致。", Stated(2, 3000), 2, 3050);

    [Fact]
    public void Where_the_department_says_nothing_that_is_told() => Tells(
        "未说明", "部门没有公布绩效目标设置情况，这里列出 1 个项目、年初预算合计 0.10 万元，无从核对。", null, 1, 1000);

    // The rest, or a difference, beside what the department says would be the withheld amount.
    [Fact]
    public void A_withheld_amount_is_told_by_no_difference() => Tells(
        "个数一致", "部门说明 2 个项目、0.30 万元，个数一致；其中 1 个不予公开、不列金额，金额不作比较。", Stated(2, 3000), 2, 1000, withheld: 1);

    [Fact]
    public void Nor_is_it_where_the_numbers_of_projects_differ() => Tells(
        "不一致", "部门说明 3 个项目、0.30 万元，这里列出 2 个，少 1 个；其中 1 个不予公开、不列金额，金额不作比较。", Stated(3, 3000), 2, 1000, withheld: 1);

    [Fact]
    public void A_sentence_that_is_withheld_is_not_said_to_be_missing()
    {
        var reconciled = new TargetReconciliation(null, 4, Money.FromYuan(10_980_000), 1) { IsStatementWithheld = true };

        Assert.Equal("不予公开", ReconciliationWords.BadgeOf(reconciled).Text);
        Assert.Equal(
            "部门的绩效目标设置情况不予公开，这里列出 4 个项目，其中 1 个不列金额，其余年初预算合计 1,098.00 万元。",
            ReconciliationWords.SentenceOf(reconciled));
    }

    private static TargetSetting Stated(int projects, decimal yuan) => new("……", null, projects, Money.FromYuan(yuan));

    private static void Tells(string word, string sentence, TargetSetting? stated, int projects, decimal yuan, int withheld = 0)
    {
        var reconciled = new TargetReconciliation(stated, projects, Money.FromYuan(yuan), withheld);
        var agreement = ReconciliationWords.BadgeOf(reconciled);
        Assert.Equal(word, agreement.Text);
        Assert.Equal(sentence, ReconciliationWords.SentenceOf(reconciled));
        Assert.Equal(word == "不一致", agreement.Tone == Tone.Caution);
    }
}
