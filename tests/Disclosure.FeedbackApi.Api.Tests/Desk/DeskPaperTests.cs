using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Api.Tests.Desk;

public sealed class DeskPaperTests
{
    private const string Address = $"{DeskBrowser.Root}/surveys/{SampleSurveys.Open}/batches";
    private const string Form = "main form";

    [Fact]
    public async Task A_batch_keyed_by_two_people_is_stored()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var first = await DeskBrowser.SignInAsync(server, "录入甲", StaffRole.Editor);
        using var second = await DeskBrowser.SignInAsync(server, "录入乙", StaffRole.Editor);

        var once = await first.SubmitAsync(await first.OpenAsync(Address + "/new?batch=A-1&count=3"), Form, Keyed(5, 2, 0));
        var stored = await server.StoredAsync();
        var waiting = await second.OpenAsync(Address);
        var twice = await second.SubmitAsync(await second.OpenAsync(Address + "/new?batch=A-1&count=3"), Form, Keyed(5, 2, 0));

        Assert.Equal((0, "第一遍已录入，须另一人录入第二遍。"), (stored, DeskBrowser.TextOf(once, ".done")));
        Assert.Null(once.QuerySelector($"a[href='{Address}?batch=A-1#begin']"));
        Assert.NotNull(waiting.QuerySelector($"a[href='{Address}?batch=A-1#begin']"));
        Assert.Equal("两遍一致，已入库。", DeskBrowser.TextOf(twice, ".done"));
        Assert.Equal(
            ["状态 已入库", "份数 3", "录入人 录入甲、录入乙", "各档 不满意 1 份，非常满意 1 份，不清楚 1 份", "操作 无"],
            twice.QuerySelectorAll("tbody td").Select(cell => $"{cell.GetAttribute("data-label")} {cell.TextContent.Trim()}"));
        Assert.Equal(3, await server.StoredAsync());
    }

    [Fact]
    public async Task Where_the_entries_differ_the_form_comes_back_filled_in_and_marks_the_slips()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var first = await DeskBrowser.SignInAsync(server, "录入甲", StaffRole.Editor);
        using var second = await DeskBrowser.SignInAsync(server, "录入乙", StaffRole.Editor);
        await first.SubmitAsync(await first.OpenAsync(Address + "/new?batch=1&count=3"), Form, Keyed(5, 4, 3));

        var back = await second.RefusedAsync(
            HttpStatusCode.Conflict, await second.OpenAsync(Address + "/new?batch=1&count=3"), Form,
            [.. Keyed(5, 1, 3), ("comment-2", "写了的\"意见<b>"), ("reasons-2", "rude")]);

        Assert.Contains("第 2 份", DeskBrowser.TextOf(back, ".error"), StringComparison.Ordinal);
        Assert.Equal(["#level-2"], back.QuerySelectorAll("p.wrong a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["slip-2"], back.QuerySelectorAll("fieldset.wrong").Select(slip => slip.Id!));
        Assert.Equal(["5", "1", "3"], back.QuerySelectorAll<IHtmlSelectElement>("select").Select(select => select.Value ?? ""));
        Assert.Equal("写了的\"意见<b>", back.QuerySelector<IHtmlInputElement>("#comment-2")!.Value);
        Assert.Equal(["slow", "rude"], back.QuerySelectorAll("[name=reasons-2][checked]").Select(box => box.GetAttribute("value")!));
        Assert.Equal(0, await server.StoredAsync());
        var mended = await second.SubmitAsync(back, Form, ("level-2", "4"));
        Assert.Equal("两遍一致，已入库。", DeskBrowser.TextOf(mended, ".done"));
    }

    [Theory]
    [InlineData("", "评价等级无效")]
    [InlineData("7", "评价等级无效")]
    [InlineData("2", "未选择原因")]
    public async Task A_slip_that_cannot_be_is_marked_and_nothing_is_lost(string level, string words)
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "录入甲", StaffRole.Editor);

        var back = await browser.RefusedAsync(
            HttpStatusCode.UnprocessableEntity, await browser.OpenAsync(
                Address + "/new?batch=1&count=2"), Form, ("level-1", "5"), ("level-2", level), ("comment-1", "很好"));

        Assert.Contains("第 2 份：" + words, DeskBrowser.TextOf(back, ".error"), StringComparison.Ordinal);
        Assert.Equal(["slip-2"], back.QuerySelectorAll("fieldset.wrong").Select(slip => slip.Id!));
        Assert.Equal(
            ("5", "很好"),
            (back.QuerySelector<IHtmlSelectElement>("#level-1")!.Value!, back.QuerySelector<IHtmlInputElement>("#comment-1")!.Value));
        Assert.Equal("录入批次 1", DeskBrowser.TextOf(back, "h1"));
    }

    [Theory]
    [InlineData("../x", "2", "batch")]
    [InlineData("", "2", "batch")]
    [InlineData("1", "0", "count")]
    [InlineData("1", "101", "count")]
    [InlineData("1", "很多", "count")]
    public async Task Keying_begins_with_a_number_and_a_count_that_can_be(string batch, string count, string field)
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "录入甲", StaffRole.Editor);

        using var answer = await browser.Client.GetAsync(
            $"{Address}/new?batch={Uri.EscapeDataString(batch)}&count={Uri.EscapeDataString(count)}");

        var page = await DeskBrowser.PageOfAsync(answer);
        Assert.Equal(
            (HttpStatusCode.UnprocessableEntity, "#" + field), (answer.StatusCode, page.QuerySelector(".error a")!.GetAttribute("href")));
        Assert.Equal(
            (batch, count), (page.QuerySelector("#batch")!.GetAttribute("value"), page.QuerySelector("#count")!.GetAttribute("value")));
    }

    [Fact]
    public async Task Who_may_not_key_a_batch_is_told_before_keying_it()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "录入甲", StaffRole.Editor);
        await browser.SubmitAsync(await browser.OpenAsync(Address + "/new?batch=1&count=1"), Form, Keyed(5));

        using var own = await browser.Client.GetAsync(Address + "/new?batch=1&count=1");
        using var closed = await browser.Client.GetAsync($"{DeskBrowser.Root}/surveys/{SampleSurveys.Closed}/batches/new?batch=1&count=1");

        Assert.Contains("须由另一人录入第二遍", DeskBrowser.TextOf(await DeskBrowser.PageOfAsync(own), ".error"), StringComparison.Ordinal);
        Assert.Contains("不在评价期内", DeskBrowser.TextOf(await DeskBrowser.PageOfAsync(closed), ".error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_first_entry_is_taken_back_and_keyed_anew()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "录入甲", StaffRole.Editor);
        var page = await browser.SubmitAsync(await browser.OpenAsync(Address + "/new?batch=1&count=1"), Form, Keyed(5));

        var after = await browser.SubmitAsync(page, "tbody form");
        using var again = await browser.SendAsync(page, "tbody form");

        Assert.Contains("已撤回", DeskBrowser.TextOf(after, ".done"), StringComparison.Ordinal);
        Assert.Equal("还没有纸质批次。", DeskBrowser.TextOf(after, ".empty"));
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        await browser.OpenAsync(Address + "/new?batch=1&count=1");
    }

    [Fact]
    public async Task A_hundred_slips_full_to_the_brim_are_taken()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "录入甲", StaffRole.Editor);
        var page = await browser.OpenAsync(Address + "/new?batch=full&count=100");
        var slips = Enumerable.Range(1, 100).SelectMany(number => new (string, string?)[]
        {
            ($"level-{number}", "1"), ($"reasons-{number}", "slow"), ($"reasons-{number}", "rude"), ($"reasons-{number}", "unclear"), (
                $"comment-{number}", new string('好', 500)),
        });

        var done = await browser.SubmitAsync(page, Form, [.. slips]);

        Assert.Equal("第一遍已录入，须另一人录入第二遍。", DeskBrowser.TextOf(done, ".done"));
    }

    [Fact]
    public async Task Digits_choose_levels_and_the_first_entry_is_never_shown_to_the_second_person()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var first = await DeskBrowser.SignInAsync(server, "录入甲", StaffRole.Editor);
        using var second = await DeskBrowser.SignInAsync(server, "录入乙", StaffRole.Editor);
        await first.SubmitAsync(await first.OpenAsync(Address + "/new?batch=1&count=1"), Form, [.. Keyed(2), ("comment-1", "原样意见")]);

        var list = await second.OpenAsync(Address);
        var form = await second.OpenAsync(Address + "/new?batch=1&count=1");

        Assert.Equal(
            ["", "5 非常满意", "4 满意", "3 基本满意", "2 不满意", "1 非常不满意", "0 不清楚"],
            form.QuerySelectorAll("#level-1 option").Select(option => option.GetAttribute("value")!.Length == 0 ? "" : option.TextContent));
        Assert.Contains("入库后显示", DeskBrowser.TextOf(list, "tbody"), StringComparison.Ordinal);
        Assert.Empty(form.QuerySelectorAll("[selected], [checked]"));
        Assert.DoesNotContain("原样意见", form.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    // 0 is 不清楚, as on the form.
    private static (string, string?)[] Keyed(params int[] levels) =>
        [.. levels.Index().SelectMany(slip => new (string, string?)[]
        {
            (
                $"level-{slip.Index + 1}",
                slip.Item == 0 ? "unknown" : $"{slip.Item}"), ($"reasons-{slip.Index + 1}", slip.Item is 1 or 2 ? "slow" : null),
        })];
}
