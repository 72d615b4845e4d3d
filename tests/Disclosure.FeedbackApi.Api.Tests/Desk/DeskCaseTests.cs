using System.Net;
using System.Net.Http.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Api.Tests.Desk;

public sealed class DeskCaseTests
{
    private const string Form = "#next + form";

    [Fact]
    public async Task A_case_goes_from_contact_to_rectification_by_the_form_alone()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "录入甲", StaffRole.Editor);
        var receipt = await server.GiveAsync(2, comment: "窗口没人");
        var page = await browser.OpenAsync($"{DeskBrowser.Root}/cases/{receipt}");
        Assert.Contains("不满意", DeskBrowser.TextOf(page, "dl"), StringComparison.Ordinal);
        Assert.Contains("办理时间长", DeskBrowser.TextOf(page, "dl"), StringComparison.Ordinal);
        Assert.Contains("窗口没人", DeskBrowser.TextOf(page, "dl"), StringComparison.Ordinal);
        Assert.Contains("评价人凭办理查询码能看到", DeskBrowser.TextOf(page, "#text-hint"), StringComparison.Ordinal);
        Assert.Equal(["Contacted", "Replied"], KindsOf(page));

        page = await browser.SubmitAsync(page, Form, ("kind", "Contacted"), ("text", "已收到"));
        Assert.Equal(["Replied"], KindsOf(page));
        page = await browser.SubmitAsync(page, Form, ("text", "属实，电话 13800138000"));
        Assert.Equal(["Rectified"], KindsOf(page));
        page = await browser.SubmitAsync(page, Form, ("text", "已安排值班"));

        Assert.Contains("已记录这一步", DeskBrowser.TextOf(page, ".done"), StringComparison.Ordinal);
        Assert.Contains("已办结", DeskBrowser.TextOf(page, ".notice"), StringComparison.Ordinal);
        Assert.Equal(
            ["2026-05-02 收到评价", "2026-05-02 回访已收到", "2026-05-02 答复属实，电话 〔电话〕", "2026-05-02 整改已安排值班"],
            page.QuerySelectorAll(".steps li").Select(step => step.TextContent.Trim()));
        Assert.Null(page.QuerySelector(Form));
        Assert.DoesNotContain(receipt, DeskBrowser.TextOf(await browser.OpenAsync(DeskBrowser.Root + "/cases")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_approvers_decide_is_offered_to_them_alone()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var editor = await DeskBrowser.SignInAsync(server, "录入甲", StaffRole.Editor);
        using var approver = await DeskBrowser.SignInAsync(server, "审核甲", StaffRole.Approver);
        var (receipt, code) = await GiveAsync(server);
        var address = $"{DeskBrowser.Root}/cases/{receipt}";
        var toRectify = await editor.SubmitAsync(await editor.OpenAsync(address), Form, ("kind", "Replied"), ("text", "已答复"));

        Assert.Equal(["Rectified"], KindsOf(toRectify));
        Assert.Equal(["Rectified", "Explained"], KindsOf(await approver.OpenAsync(address)));
        await editor.RefusedAsync(HttpStatusCode.Forbidden, toRectify, Form, ("kind", "Explained"), ("text", "理由"));
        await approver.SubmitAsync(await approver.OpenAsync(address), Form, ("kind", "Explained"), ("text", "按规定不能办"));
        using var appeal = await server.Client.PostAsJsonAsync($"api/cases/{receipt}/appeal", new { code, text = "规定不是这样" });
        Assert.Equal(HttpStatusCode.Created, appeal.StatusCode);
        Assert.Contains("须由审核人员进行", DeskBrowser.TextOf(await editor.OpenAsync(address)), StringComparison.Ordinal);
        var page = await approver.OpenAsync(address);
        Assert.Equal(["AppealUpheld", "AppealDismissed"], KindsOf(page));

        page = await approver.SubmitAsync(page, Form, ("kind", "AppealUpheld"), ("text", "属实"));

        Assert.Contains("待整改", DeskBrowser.TextOf(page, ".notice"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Contacted", "", "请写明内容", "text")]
    [InlineData("", "写了的话", "请选择要办理的一步", "kind")]
    [InlineData("RatedAgain", "写了的话", "请选择要办理的一步", "kind")]
    [InlineData("99", "写了的话", "请选择要办理的一步", "kind")]
    public async Task What_is_to_be_mended_is_said_and_what_was_typed_stays(string kind, string text, string words, string field)
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "录入甲", StaffRole.Editor);
        var page = await browser.OpenAsync($"{DeskBrowser.Root}/cases/{await server.GiveAsync(1)}");

        var back = await browser.RefusedAsync(HttpStatusCode.UnprocessableEntity, page, Form, ("kind", kind), ("text", text));

        Assert.Contains(words, DeskBrowser.TextOf(back, ".error"), StringComparison.Ordinal);
        Assert.Equal("#" + field, back.QuerySelector(".error a")!.GetAttribute("href"));
        Assert.Contains("error", back.GetElementById(field)!.GetAttribute("aria-describedby"), StringComparison.Ordinal);
        Assert.Equal(text, back.QuerySelector<IHtmlTextAreaElement>("#text")!.Value);
        Assert.Empty(await server.Store.StepsAsync(SampleSurveys.OpenId, default));
    }

    [Fact]
    public async Task A_text_that_is_too_long_comes_back_whole()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "录入甲", StaffRole.Editor);
        var page = await browser.OpenAsync($"{DeskBrowser.Root}/cases/{await server.GiveAsync(1)}");
        var text = new string('长', 501);

        var back = await browser.RefusedAsync(HttpStatusCode.UnprocessableEntity, page, Form, ("kind", "Contacted"), ("text", text));

        Assert.Equal(text, back.QuerySelector<IHtmlTextAreaElement>("#text")!.Value);
        Assert.True(back.QuerySelector<IHtmlInputElement>("[name=kind][value=Contacted]")!.IsChecked);
    }

    [Fact]
    public async Task A_form_sent_twice_takes_one_step()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "录入甲", StaffRole.Editor);
        var page = await browser.OpenAsync($"{DeskBrowser.Root}/cases/{await server.GiveAsync(1)}");
        await browser.SubmitAsync(page, Form, ("kind", "Contacted"), ("text", "已收到"));

        var back = await browser.RefusedAsync(HttpStatusCode.Conflict, page, Form, ("kind", "Contacted"), ("text", "已收到"));

        Assert.Contains("待答复", DeskBrowser.TextOf(back, ".error"), StringComparison.Ordinal);
        Assert.Single(await server.Store.StepsAsync(SampleSurveys.OpenId, default));
    }

    [Fact]
    public async Task Nothing_that_a_respondent_wrote_becomes_markup()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "审核甲", StaffRole.Approver);
        const string Comment = "<script>alert(1)</script><b onclick=x>\"'&";
        var receipt = await server.GiveAsync(1, comment: Comment);

        foreach (var place in new[] { $"cases/{receipt}", $"surveys/{SampleSurveys.Open}/comments" })
        {
            var page = await browser.OpenAsync($"{DeskBrowser.Root}/{place}");
            Assert.Equal(Comment, DeskBrowser.TextOf(page, ".said"));
            Assert.Empty(page.QuerySelectorAll("script, b"));
        }
    }

    [Fact]
    public async Task Lists_show_what_waits_what_is_late_and_all_of_a_survey()
    {
        await using var server = await FeedbackServer.StartAsync();
        var first = await server.GiveAsync(1);
        server.GoTo(new DateOnly(2026, 5, 12));
        await server.GiveAsync(2);
        var handled = await server.GiveAsync(2);
        using var browser = await DeskBrowser.SignInAsync(server, "审核甲", StaffRole.Approver);
        await HandleAsync(browser, handled);

        var open = await browser.OpenAsync(DeskBrowser.Root + "/cases");
        var late = await browser.OpenAsync(DeskBrowser.Root + "/cases?overdue=1");
        var all = await browser.OpenAsync($"{DeskBrowser.Root}/surveys/{SampleSurveys.Open}/cases?all=1");
        var none = await browser.OpenAsync($"{DeskBrowser.Root}/surveys/{SampleSurveys.Few}/cases");

        Assert.Equal((2, 1, 3), (Cards(open).Length, Cards(late).Length, Cards(all).Length));
        Assert.Equal($"{DeskBrowser.Root}/cases/{first}", Cards(late)[0].QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(["全部 2 件", "超期 1 件"], late.QuerySelectorAll(".filters a").Select(link => link.TextContent));
        Assert.Equal("这项评价没有未办结的差评。", DeskBrowser.TextOf(none, ".empty"));
    }

    private static async Task HandleAsync(DeskBrowser browser, string receipt)
    {
        var page = await browser.OpenAsync($"{DeskBrowser.Root}/cases/{receipt}");
        page = await browser.SubmitAsync(page, Form, ("kind", "Replied"), ("text", "已答复"));
        await browser.SubmitAsync(page, Form, ("kind", "Rectified"), ("text", "已整改"));
    }

    private static async Task<(string Receipt, string Code)> GiveAsync(FeedbackServer server)
    {
        using var answer = await server.GiveAsync(
            new { survey = SampleSurveys.Open, level = 1, reasons = new[] { "slow" }, key = FeedbackServer.NewKey() });
        var given = (await answer.Content.ReadFromJsonAsync<Dictionary<string, string>>())!;
        return (given["receipt"], given["case"]);
    }

    private static string[] KindsOf(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("input[name=kind]").Select(choice => choice.GetAttribute("value")!)];

    private static IHtmlCollection<IElement> Cards(IHtmlDocument page) => page.QuerySelectorAll(".cards > li");
}
