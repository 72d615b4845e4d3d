using Disclosure.Model.Rectifications;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using Disclosure.Site.Process;

namespace Disclosure.Site.Tests.Process;

public sealed class RectificationTableTests
{
    private static readonly LinkRoot Root = new("rectifications/");

    [Fact]
    public void An_overdue_item_says_since_how_many_days_what_was_done_and_links_to_the_evaluation_that_found_it()
    {
        var cells = Shown(OutcomeSamples.Overdue);

        Assert.Equal(("老旧小区雨污分流改造", "示例区住房保障中心"), (cells["项目或单位"].Text, cells["项目或单位"].Note));
        Assert.Equal(("验收资料不全", "整改要求：补齐验收资料"), (cells["要整改的问题"].Text, cells["要整改的问题"].Note));
        Assert.Equal(
            ("抽查复核第 1 个问题", "../evaluations/2025-101-001-recheck/#findings"), (cells["在哪里发现"].Text, cells["在哪里发现"].Href));
        Assert.Equal(("逾期未整改", "期限 2026年8月31日，已逾期 18 天"), (cells["进展"].Badge!.Text, cells["进展"].Note));
        Assert.Equal("2026年8月1日：补齐四个小区的资料。", cells["整改措施"].Text);
        Assert.Equal("工程科科长", cells["责任岗位"].Text);
    }

    [Fact]
    public void A_closed_item_says_when_and_by_whom_it_was_rechecked()
    {
        var cells = Shown(OutcomeSamples.Closed);

        Assert.Equal(("审计监督", null), (cells["在哪里发现"].Text, cells["在哪里发现"].Href));
        Assert.Equal(("已销号", "2026年9月2日销号"), (cells["进展"].Badge!.Text, cells["进展"].Note));
        Assert.Equal("2026年9月2日：示例区财政局复核通过，资料齐全。", cells["整改复核"].Text);
    }

    [Fact]
    public void An_item_that_was_mended_after_its_deadline_says_so()
    {
        var late = OutcomeSamples.Closed with { Reported = new DateOnly(2026, 9, 1) };

        Assert.Equal("2026年9月2日销号，超过期限 2026年8月31日", Shown(late)["进展"].Note);
    }

    [Fact]
    public void An_item_that_failed_its_recheck_and_passed_after_its_deadline_says_so()
    {
        var late = OutcomeSamples.Closed with
        {
            Rechecks = [new(new DateOnly(2026, 8, 25), "示例区财政局", Passed: false, "缺两份。"), .. OutcomeSamples.Closed.Rechecks],
        };

        Assert.Equal("2026年9月2日销号，超过期限 2026年8月31日", Shown(late)["进展"].Note);
    }

    [Fact]
    public void What_happens_after_the_sites_day_is_not_told_yet()
    {
        var cells = Shown(OutcomeSamples.Closed with
        {
            Deadline = new DateOnly(2026, 9, 30),
            Reported = new DateOnly(2026, 9, 20),
            Actions = [new RectificationAction(new DateOnly(2026, 9, 19), "明天的事")],
            Rechecks = [new RectificationRecheck(new DateOnly(2026, 9, 25), "示例区财政局", Passed: true, null)],
        });

        Assert.Equal(("整改中", "期限 2026年9月30日，还有 12 天"), (cells["进展"].Badge!.Text, cells["进展"].Note));
        Assert.Null(cells["整改措施"].Text);
        Assert.False(cells.ContainsKey("整改复核"));
    }

    [Fact]
    public void A_withheld_item_tells_its_basis_and_neither_its_fault_nor_how_far_it_is()
    {
        var records = OutcomeSamples.District((Rectification)OutcomeSamples.Overdue.ToWithheld(OutcomeSamples.Secret));
        var shown = RectificationTable.Listed.ForReaders(Root, RectificationRows.Of(records, records.Process.Rectifications));
        var cells = shown.Columns.Zip(shown.Rows[0]).ToDictionary(pair => pair.First.Header, pair => pair.Second);

        Assert.Equal(("不予公开", "《政府信息公开条例》第十四条"), (cells["要整改的问题"].Badge!.Text, cells["要整改的问题"].Note));
        Assert.Equal(("不予公开", null), (cells["进展"].Badge!.Text, cells["进展"].Note));
        Assert.True(cells["整改措施"].IsEmpty);
    }

    [Fact]
    public void What_is_overdue_longest_stands_first_and_what_is_closed_last()
    {
        var records = OutcomeSamples.District();
        var rows = RectificationRows.Of(
            records,
            [
                OutcomeSamples.Closed,
                OutcomeSamples.Overdue,
                OutcomeSamples.Item(3) with { Deadline = new DateOnly(2026, 7, 31) },
                OutcomeSamples.Item(4) with { Reported = new DateOnly(2026, 9, 1) },
                OutcomeSamples.Item(5),
            ]);

        Assert.Equal([3, 1, 4, 5, 2], rows.Select(row => row.Item.Number));
        Assert.Equal(new int?[] { 49, 18, null, null, null }, rows.Select(row => row.DaysOverdue));
    }

    [Fact]
    public void The_page_of_a_project_does_not_name_the_project_in_every_row()
    {
        var records = OutcomeSamples.District(OutcomeSamples.Overdue);
        var shown = RectificationTable.OfProject.ForReaders(Root, RectificationRows.Of(records, records.Process.Rectifications));

        Assert.Equal("要整改的问题", shown.Columns[0].Header);
        Assert.DoesNotContain(shown.Columns, column => column.Header == "项目或单位");
    }

    private static Dictionary<string, FactCell> Shown(Rectification item)
    {
        var records = OutcomeSamples.District(item);
        var shown = RectificationTable.Listed.ForReaders(Root, RectificationRows.Of(records, records.Process.Rectifications));
        return shown.Columns.Zip(shown.Rows[0]).ToDictionary(pair => pair.First.Header, pair => pair.Second);
    }
}
