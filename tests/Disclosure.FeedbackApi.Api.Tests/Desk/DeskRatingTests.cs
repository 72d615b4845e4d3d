using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Disclosure.FeedbackApi.Codes;
using Disclosure.FeedbackApi.Invitations;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Audit;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.FeedbackApi.Api.Tests.Desk;

public sealed class DeskRatingTests
{
    private const string Form = "section[aria-labelledby=count] form";

    [Fact]
    public async Task A_rating_is_found_by_its_receipt_taken_out_and_taken_back_in()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "审核甲", StaffRole.Approver);
        var receipt = await server.GiveAsync(1, (await server.IssueAsync(1))[0]);

        using var found = await browser.Client.GetAsync(
            $"{DeskBrowser.Root}/ratings?receipt={Uri.EscapeDataString(UnambiguousCode.Grouped(receipt).ToLowerInvariant())}");
        var page = await browser.OpenAsync(found.Headers.Location!.OriginalString);
        page = await browser.SubmitAsync(page, Form, ("reason", "Mistaken"), ("note", "来电说点错了"));
        var outside = (DeskBrowser.TextOf(page, ".notice"), (await server.ResultAsync()).GetProperty("excluded").GetRawText());
        page = await browser.SubmitAsync(page, Form, ("note", "申诉成立"));

        Assert.Equal(("已剔除，不计入（误评）", """{"mistaken":1}"""), outside);
        Assert.Equal("计入调查结果", DeskBrowser.TextOf(page, ".notice"));
        Assert.Equal("{}", (await server.ResultAsync()).GetProperty("excluded").GetRawText());
        Assert.Equal(
            ["exclude Mistaken：来电说点错了", "include 申诉成立"],
            server.Services.GetRequiredService<IAuditTrail>().Read().Skip(1).Select(entry => $"{entry.Action} {entry.Detail}"));
    }

    [Fact]
    public async Task A_case_can_be_taken_out_from_its_own_page()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "审核甲", StaffRole.Approver);
        var receipt = await server.GiveAsync(1);

        var page = await browser.SubmitAsync(
            await browser.OpenAsync($"{DeskBrowser.Root}/cases/{receipt}"), Form, ("reason", "Duplicate"), ("note", "依据"));

        Assert.Contains("已剔除", DeskBrowser.TextOf(page, ".done"), StringComparison.Ordinal);
        using var gone = await browser.Client.GetAsync($"{DeskBrowser.Root}/cases/{receipt}");
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Theory]
    [InlineData("Malicious", "", "note")]
    [InlineData(null, "依据在此", "reason")]
    [InlineData("NoReason", "依据在此", "reason")]
    public async Task It_takes_a_reason_and_a_note_and_keeps_what_was_typed(string? reason, string note, string field)
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "审核甲", StaffRole.Approver);
        var receipt = await server.GiveAsync(1);
        var page = await browser.OpenAsync($"{DeskBrowser.Root}/ratings/{receipt}");

        var back = await browser.RefusedAsync(HttpStatusCode.UnprocessableEntity, page, Form, ("reason", reason), ("note", note));

        Assert.Equal("#" + field, back.QuerySelector(".error a")!.GetAttribute("href"));
        Assert.Equal("error", back.GetElementById(field)!.GetAttribute("aria-describedby"));
        Assert.Equal(note, back.QuerySelector<IHtmlTextAreaElement>("#note")!.Value);
        Assert.Equal(reason == "Malicious" ? "Malicious" : null, back.QuerySelector("input[name=reason][checked]")?.GetAttribute("value"));
        Assert.Null((await server.Store.FindAsync(receipt, CancellationToken.None))!.Excluded);
    }

    [Fact]
    public async Task The_page_of_a_receipt_never_shows_the_level()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var browser = await DeskBrowser.SignInAsync(server, "审核甲", StaffRole.Approver);
        var (best, good) = (await server.GiveAsync(5), await server.GiveAsync(3));

        var pages = new[] { best, good }.Select(async receipt =>
            DeskBrowser.TextOf(await browser.OpenAsync($"{DeskBrowser.Root}/ratings/{receipt}"))
                .Replace(UnambiguousCode.Grouped(receipt), "", StringComparison.Ordinal));

        Assert.Single((await Task.WhenAll(pages)).Distinct());
    }
}
