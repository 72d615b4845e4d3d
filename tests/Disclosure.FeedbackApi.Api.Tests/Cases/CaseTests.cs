using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Disclosure.Model.Calendar;
using Disclosure.Model.Portals;
using Disclosure.Model.Satisfaction.Cases;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Api.Tests.Cases;

/// <summary>From a bad rating to a published handling rate, by the real service.</summary>
public sealed class CaseTests
{
    [Fact]
    public async Task A_bad_rating_gets_a_code_to_follow_it_by_and_no_other_does()
    {
        await using var server = await FeedbackServer.StartAsync();

        Assert.Matches("^[0-9A-HJKMNP-TV-Z]{8}$", (await GiveAsync(server, 2)).Code);
        Assert.Matches("^[0-9A-HJKMNP-TV-Z]{8}$", (await GiveAsync(server, 1)).Code);
        Assert.Equal("", (await GiveAsync(server, 3)).Code);
        Assert.Equal("", (await GiveAsync(server, 5)).Code);
    }

    [Fact]
    public async Task The_receipt_alone_tells_nothing_of_a_case()
    {
        await using var server = await FeedbackServer.StartAsync();
        var (bad, code) = await GiveAsync(server, 1);
        var (good, _) = await GiveAsync(server, 5);

        var ofBad = await server.Client.GetStringAsync($"api/receipts/{bad}");
        var ofGood = await server.Client.GetStringAsync($"api/receipts/{good}");

        Assert.Equal(ofGood.Replace(good, bad, StringComparison.Ordinal), ofBad);
        using var without = await server.Client.GetAsync($"api/cases/{bad}");
        using var wrong = await server.Client.GetAsync($"api/cases/{bad}?code=00000000");
        using var none = await server.Client.GetAsync($"api/cases/{good}?code={code}");
        string[] answers =
        [
            await without.Content.ReadAsStringAsync(), await wrong.Content.ReadAsStringAsync(), await none.Content.ReadAsStringAsync(),
        ];
        Assert.Single(answers.Distinct());
        await ProblemShape.HoldsAsync(none, "urn:disclosure:case:unknown", "");
    }

    [Fact]
    public async Task Codes_of_cases_cannot_be_tried_out()
    {
        await using var server = await FeedbackServer.StartAsync(options =>
            (options.WrongCodesPerAddress, options.WrongCodesPerSurvey) = (3, 4));
        var (receipt, code) = await GiveAsync(server, 1);
        for (var attempt = 0; attempt < 3; attempt++)
            Assert.Equal(HttpStatusCode.NotFound, (await server.Client.GetAsync($"api/cases/{receipt}?code=0000000{attempt}")).StatusCode);
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var wrong = await server.Client.GetAsync($"api/cases/{receipt}?code=0000000{attempt}");
            Assert.Equal(HttpStatusCode.TooManyRequests, wrong.StatusCode);
        }

        var behindTheSameAddress = await server.Client.GetAsync($"api/cases/{receipt}?code={code}");
        Assert.Equal(HttpStatusCode.OK, behindTheSameAddress.StatusCode);
        for (var attempt = 0; attempt < 2; attempt++)
            await server.Client.GetAsync($"api/cases/{receipt}?code=0000000{attempt}");

        using var locked = await server.Client.GetAsync($"api/cases/{receipt}?code={code}");

        await ProblemShape.HoldsAsync(locked, "urn:disclosure:rating:too-many-codes", "");
    }

    [Fact]
    public async Task It_goes_from_contact_to_reply_to_rectification_and_the_respondent_sees_each()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var staff = await server.SignInAsync("录入甲", StaffRole.Editor);
        var (receipt, code) = await GiveAsync(server, 2, "窗口没人");

        await StepAsync(staff, receipt, "contacted", "您反映的问题已收到，正在核实");
        server.GoTo(new DateOnly(2026, 5, 7));
        using var later = await server.SignInAsync("录入甲", StaffRole.Editor);
        await StepAsync(later, receipt, "replied", "午休时段无人值守属实，致电 13800138000");
        server.GoTo(new DateOnly(2026, 5, 12));
        using var last = await server.SignInAsync("录入甲", StaffRole.Editor);
        await StepAsync(last, receipt, "rectified", "已安排午间值班");

        var seen = await server.GetAsync($"api/cases/{receipt}?code={code.ToLowerInvariant()}");
        Assert.Equal(
            ("handled", "已办结", true, true),
            (
                Text(seen, "stage"),
                Text(seen, "stageInWords"),
                seen.GetProperty("mayRateAgain").GetBoolean(),
                seen.GetProperty("mayAppeal").GetBoolean()));
        Assert.Equal(
            ["2026-05-02 回访 您反映的问题已收到，正在核实", "2026-05-07 答复 午休时段无人值守属实，致电 〔电话〕", "2026-05-12 整改 已安排午间值班"],
            seen.GetProperty("steps").EnumerateArray().Select(step => $"{Text(step, "day")} {Text(step, "words")} {Text(step, "text")}"));
        Assert.False(seen.TryGetProperty("level", out _));
    }

    [Fact]
    public async Task Steps_out_of_turn_and_without_words_are_refused_and_nothing_is_stored()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var staff = await server.SignInAsync("录入甲", StaffRole.Editor);
        var (receipt, _) = await GiveAsync(server, 2);

        await RefusedAsync(staff, receipt, new { kind = "rectified", text = "已整改" }, "urn:disclosure:case:state");
        await RefusedAsync(staff, receipt, new { kind = "replied", text = " \u200b" }, "urn:disclosure:case:text");
        await RefusedAsync(staff, receipt, new { kind = "replied", text = new string('长', 501) }, "urn:disclosure:case:text");
        await RefusedAsync(staff, receipt, new { kind = "ratedAgain", text = "好" }, "urn:disclosure:staff:invalid");
        await RefusedAsync(staff, receipt, new { text = "好" }, "urn:disclosure:staff:invalid");
        await RefusedAsync(staff, receipt, new { kind = 1, text = "好" }, "urn:disclosure:request:malformed");
        await RefusedAsync(
            staff, (await GiveAsync(server, 5)).Receipt, new { kind = "replied", text = "好" }, "urn:disclosure:case:unknown");
        Assert.Empty(await server.Store.StepsAsync(SampleSurveys.OpenId, default));
    }

    [Theory]
    [InlineData("explained", "replied")]
    [InlineData("appealUpheld", "rectified")]
    public async Task Closing_with_an_explanation_and_deciding_appeals_is_for_approvers(string kind, string after)
    {
        await using var server = await FeedbackServer.StartAsync();
        using var editor = await server.SignInAsync("录入甲", StaffRole.Editor);
        using var approver = await server.SignInAsync("审核甲", StaffRole.Approver);
        var (receipt, code) = await GiveAsync(server, 2);
        await StepAsync(editor, receipt, "replied", "已答复");
        if (after == "rectified")
        {
            await StepAsync(editor, receipt, "rectified", "已整改");
            Assert.Equal(HttpStatusCode.Created, (await AnswerAsync(server, receipt, "appeal", new { code, text = "没有改" })).StatusCode);
        }

        await RefusedAsync(editor, receipt, new { kind, text = "理由" }, "urn:disclosure:staff:forbidden");
        await StepAsync(approver, receipt, kind, "理由");
    }

    [Fact]
    public async Task The_respondent_rates_again_once_and_the_result_stays_as_it_was()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var staff = await server.SignInAsync("录入甲", StaffRole.Editor);
        await FillAsync(server);
        var (receipt, code) = await GiveAsync(server, 1, token: (await server.IssueAsync(1))[0]);
        await RefusedAnswerAsync(server, receipt, "rating", new { code, level = 5 }, "urn:disclosure:case:state");
        await StepAsync(staff, receipt, "replied", "已答复");
        await StepAsync(staff, receipt, "rectified", "已整改");
        server.GoTo(FeedbackServer.AfterLast);
        var before = (await server.ResultAsync()).GetProperty("scored").GetRawText();

        await RefusedAnswerAsync(server, receipt, "rating", new { code, level = "unknown" }, "urn:disclosure:rating:level");
        using var again = await AnswerAsync(server, receipt, "rating", new { code, level = 5 });
        await RefusedAnswerAsync(server, receipt, "rating", new { code, level = 4 }, "urn:disclosure:case:state");

        Assert.Equal(HttpStatusCode.Created, again.StatusCode);
        Assert.Equal(before, (await server.ResultAsync()).GetProperty("scored").GetRawText());
        Assert.Equal(1, (await server.ResultAsync()).GetProperty("cases").GetProperty("ratedAgain").GetInt32());
        using var later = await server.SignInAsync("录入乙", StaffRole.Editor);
        Assert.Equal("5", Text(JsonDocument.Parse(await later.GetStringAsync($"api/staff/cases/{receipt}")).RootElement, "again"));
    }

    [Fact]
    public async Task The_same_sent_twice_is_taken_once_and_answered_alike()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var staff = await server.SignInAsync("录入甲", StaffRole.Editor);
        var (receipt, code) = await GiveAsync(server, 1);
        await StepAsync(staff, receipt, "replied", "已答复");
        await StepAsync(staff, receipt, "rectified", "已整改");

        var ratings = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => AnswerAsync(server, receipt, "rating", new { code, level = 4 })));
        var appeals = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => AnswerAsync(server, receipt, "appeal", new { code, text = "还是没人" })));

        Assert.All([.. ratings, .. appeals], answer => Assert.Equal(HttpStatusCode.Created, answer.StatusCode));
        Assert.Equal(4, (await server.Store.StepsAsync(SampleSurveys.OpenId, default)).Count);
    }

    [Fact]
    public async Task How_bad_ratings_are_dealt_with_is_not_told_while_the_survey_is_open()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var staff = await server.SignInAsync("录入甲", StaffRole.Editor);
        await FillAsync(server);
        foreach (var token in await server.IssueAsync(5))
        {
            var (receipt, code) = await GiveAsync(server, 1, token: token);
            await StepAsync(staff, receipt, "replied", "已答复");
            await StepAsync(staff, receipt, "rectified", "已整改");
            Assert.Equal(HttpStatusCode.Created, (await AnswerAsync(server, receipt, "rating", new { code, level = 5 })).StatusCode);
        }

        server.GoTo(new DateOnly(2026, 5, 4));
        var open = await server.ResultAsync();
        var closed = (await server.LastResultAsync()).GetProperty("cases");

        Assert.False(open.TryGetProperty("cases", out _));
        Assert.Equal((5, 5), (Number(closed, "ratedAgain"), Number(closed, "improved")));
    }

    [Fact]
    public async Task An_appeal_is_made_once_decided_by_an_approver_and_opens_the_case_again()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var staff = await server.SignInAsync("审核甲", StaffRole.Approver);
        await FillAsync(server);
        var (receipt, code) = await GiveAsync(server, 1, token: (await server.IssueAsync(1))[0]);
        await StepAsync(staff, receipt, "replied", "已答复");
        await StepAsync(staff, receipt, "explained", "按规定不能办");

        Assert.Equal(HttpStatusCode.Created, (await AnswerAsync(server, receipt, "appeal", new { code, text = "规定不是这样写的" })).StatusCode);
        await RefusedAnswerAsync(server, receipt, "appeal", new { code, text = "再申诉" }, "urn:disclosure:case:state");
        await StepAsync(staff, receipt, "appealUpheld", "复核属实，重新办理");

        var cases = (await server.LastResultAsync()).GetProperty("cases");
        Assert.Equal(
            (0, 1, 1),
            (
                cases.GetProperty("handled").GetInt32(),
                cases.GetProperty("appeals").GetInt32(),
                cases.GetProperty("appealsUpheld").GetInt32()));
        Assert.Equal("toRectify", Text(await server.GetAsync($"api/cases/{receipt}?code={code}"), "stage"));
    }

    [Fact]
    public async Task Open_cases_are_listed_by_what_is_due_first_with_the_portals_calendar()
    {
        await using var server = await FeedbackServer.StartAsync();
        // The terms and the holidays of the portal come with the surveys file.
        var rules = new CaseRules(
            new CaseDeadlines(2, 3, 4),
            new HolidayCalendar([new DateOnly(2026, 5, 4), new DateOnly(2026, 5, 5)], [new DateOnly(2026, 5, 9)]));
        await File.WriteAllBytesAsync(server.SurveysFile, SurveyFile.Write(SampleSurveys.All, rules));
        using var staff = await server.SignInAsync("录入甲", StaffRole.Editor);
        var (first, _) = await GiveAsync(server, 2);
        var (second, _) = await GiveAsync(server, 1);
        var (done, _) = await GiveAsync(server, 1);
        await StepAsync(staff, first, "contacted", "已收到");
        await StepAsync(staff, done, "replied", "已答复");
        await StepAsync(staff, done, "rectified", "已整改");
        server.GoTo(new DateOnly(2026, 5, 8));
        using var later = await server.SignInAsync("录入甲", StaffRole.Editor);

        var open = JsonDocument.Parse(await later.GetStringAsync("api/staff/cases")).RootElement.EnumerateArray().ToList();

        // Given on Saturday 2 May: 6, 7, 8 and the make-up Saturday 9 May are the working days that follow.
        Assert.Equal(
            [(second, "2026-05-07", true), (first, "2026-05-08", false)],
            open.Select(one => (Text(one, "receipt"), Text(one, "due"), one.GetProperty("isOverdue").GetBoolean())));
        Assert.Equal("2026-05-09", Text(open[0], "handleDue"));
        Assert.Equal(
            3,
            JsonDocument.Parse(await later.GetStringAsync($"api/staff/surveys/{SampleSurveys.Open}/cases")).RootElement.GetArrayLength());
    }

    [Fact]
    public async Task The_result_publishes_how_cases_were_dealt_with_and_leaves_out_what_does_not_count()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var staff = await server.SignInAsync("审核甲", StaffRole.Approver);
        Assert.False((await server.ResultAsync()).TryGetProperty("cases", out _));
        await FillAsync(server);
        string[] codes = await server.IssueAsync(4);
        var (handled, _) = await GiveAsync(server, 1, token: codes[0]);
        var (waiting, _) = await GiveAsync(server, 2, token: codes[3]);
        var (excluded, _) = await GiveAsync(server, 1, token: codes[1]);
        await GiveAsync(server, 1, token: codes[2]);
        await GiveAsync(server, 5, token: codes[2]);
        await StepAsync(staff, handled, "replied", "已答复");
        await StepAsync(staff, handled, "rectified", "已整改");
        await staff.PostAsJsonAsync($"api/staff/ratings/{excluded}/exclusion", new { reason = "mistaken", note = "点错" });
        server.GoTo(new DateOnly(2026, 6, 1));

        var result = await server.ResultAsync();

        var cases = result.GetProperty("cases");
        Assert.Equal(
            (2, 1, 1, 1), (Number(cases, "total"), Number(cases, "handled"), Number(cases, "handledInTime"), Number(cases, "overdue")));
        Assert.Equal(50m, result.GetProperty("handlingRate").GetDecimal());
        Assert.Equal(
            (1, 5, 15),
            (
                Number(cases.GetProperty("deadlines"), "contact"),
                Number(cases.GetProperty("deadlines"), "reply"),
                Number(cases.GetProperty("deadlines"), "handle")));
        // What the pull reads is the same.
        var read = SurveyResult.Read(await server.Client.GetByteArrayAsync($"api/surveys/{SampleSurveys.Open}/result"));
        Assert.Null(read.Problem);
        Assert.Equal((2, 1), (read.Result!.Cases!.Total, read.Result.Cases.Handled));
        using var later = await server.SignInAsync("录入甲", StaffRole.Editor);
        await RefusedAsync(later, excluded, new { kind = "replied", text = "好" }, "urn:disclosure:case:unknown");
        Assert.Equal(waiting, Text(JsonDocument.Parse(await later.GetStringAsync("api/staff/cases")).RootElement[0], "receipt"));
    }

    [Fact]
    public async Task Where_too_few_answered_it_is_not_told_how_many_were_bad()
    {
        foreach (var isEnough in new[] { false, true })
        {
            await using var server = await FeedbackServer.StartAsync();
            await GiveAsync(server, 1, token: (await server.IssueAsync(1))[0]);
            await GiveAsync(server, 1);
            if (isEnough)
                await FillAsync(server);

            var result = await server.LastResultAsync();

            // Of the open channel too few answered still: what is told is of those that score.
            Assert.Equal(isEnough, result.TryGetProperty("cases", out var cases));
            Assert.Equal(isEnough ? 1 : 0, isEnough ? Number(cases, "total") : 0);
        }
    }

    [Fact]
    public async Task The_reply_stands_with_the_comment_when_that_is_published()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var staff = await server.SignInAsync("审核甲", StaffRole.Approver);
        var (receipt, _) = await GiveAsync(server, 2, "窗口没人");
        await StepAsync(staff, receipt, "replied", "已安排值班");
        Assert.Equal("[]", await server.Client.GetStringAsync($"api/surveys/{SampleSurveys.Open}/comments"));

        await staff.PostAsJsonAsync($"api/staff/ratings/{receipt}/comment", new { publish = true });

        Assert.Equal(
            """[{"comment":"窗口没人","reply":"已安排值班"}]""", await server.Client.GetStringAsync($"api/surveys/{SampleSurveys.Open}/comments"));
    }

    [Fact]
    public async Task A_reply_that_came_after_the_decision_is_not_published_before_it_is_decided_on_too()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var staff = await server.SignInAsync("审核甲", StaffRole.Approver);
        var (receipt, _) = await GiveAsync(server, 2, "窗口没人");
        await staff.PostAsJsonAsync($"api/staff/ratings/{receipt}/comment", new { publish = true });
        await StepAsync(staff, receipt, "replied", "您是三楼的住户，已上门说明");

        var unseen = await server.Client.GetStringAsync($"api/surveys/{SampleSurveys.Open}/comments");
        var shown = JsonDocument.Parse(await staff.GetStringAsync($"api/staff/surveys/{SampleSurveys.Open}/comments")).RootElement[0];
        await staff.PostAsJsonAsync($"api/staff/ratings/{receipt}/comment", new { publish = true });
        await server.RestartAsync();

        Assert.Equal("""[{"comment":"窗口没人"}]""", unseen);
        Assert.Equal("您是三楼的住户，已上门说明", Text(shown, "reply"));
        Assert.Equal(
            """[{"comment":"窗口没人","reply":"您是三楼的住户，已上门说明"}]""",
            await server.Client.GetStringAsync($"api/surveys/{SampleSurveys.Open}/comments"));
    }

    [Fact]
    public async Task Cases_are_there_after_a_restart_and_every_step_is_in_the_log()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var staff = await server.SignInAsync("录入甲", StaffRole.Editor);
        var (receipt, code) = await GiveAsync(server, 2);
        await StepAsync(staff, receipt, "contacted", "已收到");
        await server.RestartAsync();

        Assert.Equal("toReply", Text(await server.GetAsync($"api/cases/{receipt}?code={code}"), "stage"));
        using var approver = await server.SignInAsync("审核甲", StaffRole.Approver);
        var log = JsonDocument.Parse(await approver.GetStringAsync("api/staff/audit")).RootElement.EnumerateArray();
        Assert.Contains(
            log,
            entry =>
                (
                    Text(entry, "action"),
                    Text(entry, "subject"),
                    Text(entry, "detail"),
                    Text(entry, "who")) == ("case-step", receipt, "1 Contacted", "录入甲"));
    }

    [Fact]
    public async Task Nobody_who_is_not_signed_in_sees_or_does_anything()
    {
        await using var server = await FeedbackServer.StartAsync();
        var (receipt, _) = await GiveAsync(server, 2);
        using var client = server.NewClient();
        client.DefaultRequestHeaders.Add("X-Disclosure-Staff", "1");

        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("api/staff/cases")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync($"api/staff/cases/{receipt}")).StatusCode);
        Assert.Equal(
            HttpStatusCode.Unauthorized,
            (await client.PostAsJsonAsync($"api/staff/cases/{receipt}/steps", new { kind = "replied", text = "x" })).StatusCode);
    }

    [Fact]
    public async Task By_form_the_code_is_on_the_thank_you_page_and_the_case_can_be_rated_and_appealed()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var staff = await server.SignInAsync("录入甲", StaffRole.Editor);
        using var browser = server.NewClient();

        using var given = await browser.PostAsync(
            "api/ratings", Form(("survey", SampleSurveys.Open), ("level", "1"), ("reasons", "slow"), ("key", FeedbackServer.NewKey())));
        var thanks = await browser.GetStringAsync(given.Headers.Location);
        var page = WebUtility.HtmlDecode(
            System.Text.RegularExpressions.Regex.Match(thanks, "href=\"(/api/cases/[^\"]+)\"").Groups[1].Value);
        var receipt = page.Split('/')[3];
        Assert.Contains("待回访", await browser.GetStringAsync(page), StringComparison.Ordinal);
        await StepAsync(staff, receipt, "replied", "<b>已答复</b>");
        await StepAsync(staff, receipt, "rectified", "已整改");
        var handled = await browser.GetStringAsync(page);
        var code = System.Text.RegularExpressions.Regex.Match(handled, "name=\"code\" value=\"([^\"]+)\"").Groups[1].Value;

        using var empty = await browser.PostAsync($"api/cases/{receipt}/appeal", Form(("code", code), ("text", " ")));
        using var again = await browser.PostAsync($"api/cases/{receipt}/rating", Form(("code", code), ("level", "4")));
        using var appeal = await browser.PostAsync($"api/cases/{receipt}/appeal", Form(("code", code), ("text", "还是没人")));

        Assert.Contains("&lt;b&gt;已答复&lt;/b&gt;", handled, StringComparison.Ordinal);
        Assert.Equal(
            (HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther, HttpStatusCode.SeeOther),
            (empty.StatusCode, again.StatusCode, appeal.StatusCode));
        Assert.Contains("请写明内容", await empty.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var after = await browser.GetStringAsync(appeal.Headers.Location);
        Assert.Contains("申诉复核中", after, StringComparison.Ordinal);
        Assert.Contains("还是没人", after, StringComparison.Ordinal);
        Assert.DoesNotContain("<form", after, StringComparison.Ordinal);
    }

    private static async Task<(string Receipt, string Code)> GiveAsync(
        FeedbackServer server, int level, string? comment = null, string? token = null)
    {
        string[] reasons = level <= 2 ? ["slow"] : [];
        using var answer = await server.GiveAsync(
            new { survey = SampleSurveys.Open, token, level, reasons, comment, key = FeedbackServer.NewKey() });
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var given = (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
        return (given["receipt"]!.GetValue<string>(), given["case"]?.GetValue<string>() ?? "");
    }

    // As many as a result needs to tell more than their number.
    private static async Task FillAsync(FeedbackServer server)
    {
        foreach (var code in await server.IssueAsync(30))
            await server.GiveAsync(5, code);
    }

    private static async Task StepAsync(HttpClient staff, string receipt, string kind, string text)
    {
        using var answer = await staff.PostAsJsonAsync($"api/staff/cases/{receipt}/steps", new { kind, text });
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
    }

    private static async Task RefusedAsync(HttpClient staff, string receipt, object step, string type)
    {
        using var answer = await staff.PostAsJsonAsync($"api/staff/cases/{receipt}/steps", step);
        await ProblemShape.HoldsAsync(answer, type, "");
    }

    private static Task<HttpResponseMessage> AnswerAsync(FeedbackServer server, string receipt, string what, object body) =>
        server.Client.PostAsJsonAsync($"api/cases/{receipt}/{what}", body);

    private static async Task RefusedAnswerAsync(FeedbackServer server, string receipt, string what, object body, string type)
    {
        using var answer = await AnswerAsync(server, receipt, what, body);
        await ProblemShape.HoldsAsync(answer, type, "");
    }

    private static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? "";

    private static int Number(JsonElement json, string name) => json.GetProperty(name).GetInt32();
}
