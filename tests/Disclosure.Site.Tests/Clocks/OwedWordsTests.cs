using Disclosure.Model.Approvals;
using Disclosure.Model.Duties;
using Disclosure.Model.Records;
using Disclosure.Site.Clocks;

namespace Disclosure.Site.Tests.Clocks;

public sealed class OwedWordsTests
{
    private static readonly DateOnly February14 = new(2025, 2, 14);

    [Fact]
    public void Kind_by_kind_it_says_what_is_public_since_when_and_what_is_missing_by_name() =>
        Assert.Equal(
            "整体目标已公开（2025年2月14日）；项目目标 2/4，待公开丙，缺丁；空表说明 1/1",
            Words(
                Item(OwedKind.OverallTarget, ""), Item(OwedKind.ProjectTarget, "甲"), Item(OwedKind.ProjectTarget, "乙"),
                Item(OwedKind.ProjectTarget, "丙", OwedState.Ready), Item(OwedKind.ProjectTarget, "丁", OwedState.Missing),
                Item(OwedKind.EmptyTable, "政府性基金预算")));

    [Theory]
    [InlineData(OwedState.Missing, "缺整体自评")]
    [InlineData(OwedState.Ready, "整体自评待公开")]
    public void What_is_there_once_is_told_without_a_count(OwedState state, string words) =>
        Assert.Equal(words, Words(Item(OwedKind.OverallSelfEvaluation, "", state)));

    [Fact]
    public void Of_many_names_three_are_told_and_how_many_there_are() =>
        Assert.Equal(
            "项目自评 0/5，缺甲、乙、丙等 5 个",
            Words([.. new[] { "甲", "乙", "丙", "丁", "戊" }.Select(name => Item(OwedKind.ProjectSelfEvaluation, name, OwedState.Missing))]));

    [Fact]
    public void What_has_no_name_is_counted() =>
        Assert.Equal("财政重点评价 0/2，缺 2 个",
            Words(Item(OwedKind.KeyEvaluation, "", OwedState.Missing), Item(OwedKind.KeyEvaluation, "", OwedState.Missing)));

    [Fact]
    public void That_nothing_is_owed_is_said() => Assert.Equal("没有应单独公开的绩效表", Words());

    [Fact]
    public void Before_a_stage_has_come_round_nothing_is_missing_yet()
    {
        var owed = new OwedByUnit(
            [Item(OwedKind.OverallSelfEvaluation, "", OwedState.Missing), Item(OwedKind.ProjectSelfEvaluation, "甲", OwedState.Missing)],
            null);
        var clock = new DisclosureClock(null, null, February14);

        Assert.Equal("将来应公开整体自评、项目自评 1 个", OwedWords.Of(owed, clock with { IsAhead = true }));
        Assert.Equal("缺整体自评；项目自评 0/1，缺甲", OwedWords.Of(owed, clock));
    }

    private static string Words(params OwedItem[] items) => OwedWords.Of(new OwedByUnit([.. items], null));

    private static OwedItem Item(OwedKind kind, string name, OwedState state = OwedState.Public) =>
        new() { Kind = kind, Record = null, Name = name, State = state, Published = state == OwedState.Public ? February14 : null };
}
