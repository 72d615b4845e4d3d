using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using Disclosure.FeedbackApi.Api.Tests.Ratings;
using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Storage.PostgreSql;
using Disclosure.Model.Satisfaction.Exchange;
using Npgsql;

namespace Disclosure.FeedbackApi.Api.Tests.Database;

/// <summary>Two processes of the program over one PostgreSQL, as a load balancer has them: what one does the other knows.</summary>
[Collection(SharedDatabase.Name)]
public sealed class TwoProcessesTests(PostgreSqlServer database) : IAsyncLifetime
{
    private string _connection = "";
    private ServiceProcess _a = null!;
    private ServiceProcess _b = null!;

    [PostgreSqlFact]
    public async Task A_comment_withdrawn_at_one_is_gone_at_the_other()
    {
        await AddAccountAsync("审核甲", StaffRole.Approver);
        using var atA = await _a.SignInAsync("审核甲");
        using var atB = await _b.SignInAsync("审核甲");
        var receipt = await GiveAsync(atA, new { survey = SampleSurveys.Open, level = 5, comment = "办得很快", key = Keys.Next() });

        await DecideAsync(atA, receipt, publish: true);
        Assert.Equal(["办得很快"], await CommentsAsync(atB));
        await DecideAsync(atB, receipt, publish: false);
        Assert.Empty(await CommentsAsync(atA));
        await DecideAsync(atA, receipt, publish: true);
        Assert.Equal(["办得很快"], await CommentsAsync(atB));
    }

    [PostgreSqlFact]
    public async Task A_paper_batch_keyed_at_one_is_keyed_the_second_time_at_the_other()
    {
        await AddAccountAsync("录入甲", StaffRole.Editor);
        await AddAccountAsync("录入乙", StaffRole.Editor);
        using var first = await _a.SignInAsync("录入甲");
        using var second = await _b.SignInAsync("录入乙");
        var (address, batch) = (
            $"api/staff/surveys/{SampleSurveys.Open}/batches",
            new { batch = "A-1", total = 3, lines = new[] { new { level = 5 }, new { level = 4 }, new { level = 3 } } });

        Assert.Equal(HttpStatusCode.Accepted, (await first.PostAsJsonAsync(address, batch)).StatusCode);
        Assert.Equal(HttpStatusCode.Created, (await second.PostAsJsonAsync(address, batch)).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await first.PostAsJsonAsync(address, batch)).StatusCode);

        var listed = await first.GetFromJsonAsync<JsonArray>(address);
        Assert.Equal(listed!.ToJsonString(), (await second.GetFromJsonAsync<JsonArray>(address))!.ToJsonString());
        Assert.Equal("stored", listed[0]!["state"]!.GetValue<string>());
    }

    [PostgreSqlFact]
    public async Task Who_signs_in_at_one_acts_at_the_other_and_who_signs_out_there_is_out_here()
    {
        await _a.AddAccountAsync("审核甲", StaffRole.Approver);
        using var atA = await _a.SignInAsync("审核甲");
        using var atB = SameBrowser(atA, _b);

        Assert.Equal(HttpStatusCode.OK, (await atB.GetAsync("api/staff/audit")).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await atB.DeleteAsync("api/staff/session")).StatusCode);
        using var again = SameBrowser(atA, _a);
        Assert.Equal(HttpStatusCode.Unauthorized, (await again.GetAsync("api/staff/audit")).StatusCode);
    }

    [PostgreSqlFact]
    public async Task A_form_of_the_desk_that_one_showed_is_taken_by_the_other_and_once()
    {
        await _a.AddAccountAsync("录入甲", StaffRole.Editor);
        using var atA = await _a.SignInAsync("录入甲");
        var place = $"api/staff/desk/surveys/{SampleSurveys.Open}/invitations";
        var shown = await atA.GetAsync(place);
        var form = (await new HtmlParser().ParseDocumentAsync(await shown.Content.ReadAsStringAsync())).QuerySelector("main form")!;
        var hidden = form.QuerySelectorAll("input[type=hidden]")
            .Select(field => KeyValuePair.Create(field.GetAttribute("name")!, field.GetAttribute("value")!));
        using var atB = SameBrowser(atA, _b);
        atB.DefaultRequestHeaders.Remove("X-Disclosure-Staff");

        KeyValuePair<string, string>[] fields = [.. hidden, new("count", "3"), new("link", "https://www.example.gov.cn/feedback/")];
        using var answer = await atB.PostAsync(place, new FormUrlEncodedContent(fields));
        Assert.True(answer.StatusCode == HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());

        // And once, though it is sent again at another.
        using var again = await atA.PostAsync(place, new FormUrlEncodedContent(fields));
        Assert.Equal(HttpStatusCode.Forbidden, again.StatusCode);
    }

    [PostgreSqlFact]
    public async Task What_staff_do_at_both_at_once_is_one_chain_without_a_gap()
    {
        await _a.AddAccountAsync("审核甲", StaffRole.Approver);
        using var atA = await _a.SignInAsync("审核甲");
        using var atB = SameBrowser(atA, _b);
        var receipt = await GiveAsync(atA, new { survey = SampleSurveys.Open, level = 5, comment = "办得很快", key = Keys.Next() });

        await Task.WhenAll(Enumerable.Range(0, 40).Select(number => DecideAsync(number % 2 == 0 ? atA : atB, receipt, publish: true)));

        var entries = (await atB.GetFromJsonAsync<JsonArray>("api/staff/audit"))!;
        Assert.Equal(Enumerable.Range(1, entries.Count), entries.Select(entry => entry!["number"]!.GetValue<int>()));
        Assert.Equal(40, entries.Count(entry => entry!["action"]!.GetValue<string>() == "publish-comment"));
        Assert.Equal(
            entries.SkipLast(1).Select(entry => entry!["hash"]!.GetValue<string>()),
            entries.Skip(1).Select(entry => entry!["previous"]!.GetValue<string>()));
    }

    [PostgreSqlFact]
    public async Task Limits_count_what_is_asked_of_both()
    {
        using var atA = _a.NewClient();
        using var atB = _b.NewClient();

        var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(number => (number % 2 == 0 ? atA : atB).PostAsJsonAsync(
            "api/ratings", new { survey = SampleSurveys.Open, level = 5, key = Keys.Next() })));

        // Twenty a day from one address in one survey.
        Assert.Equal(20, answers.Count(answer => answer.StatusCode == HttpStatusCode.Created));
        Assert.Equal(40, answers.Count(answer => answer.StatusCode == HttpStatusCode.TooManyRequests));
    }

    [PostgreSqlFact]
    public async Task Who_was_wrong_at_one_waits_at_the_other_until_an_administrator_forgives_it()
    {
        await LetWaitsLastAsync();
        await AddAccountAsync("录入甲", StaffRole.Editor);
        using var atA = _a.NewClient();
        using var atB = _b.NewClient();
        for (var number = 0; number < 5; number++)
            Assert.Equal(HttpStatusCode.Unauthorized, await TryAsync(number % 2 == 0 ? atA : atB, $"wrong number {number}"));

        Assert.Equal(HttpStatusCode.TooManyRequests, await TryAsync(atA, ServiceProcess.Password));
        Assert.Equal(HttpStatusCode.TooManyRequests, await TryAsync(atB, ServiceProcess.Password));
        await _a.AccountAsync("unlock", "录入甲");
        Assert.Equal(HttpStatusCode.OK, await TryAsync(atB, ServiceProcess.Password));
    }

    [PostgreSqlFact]
    public async Task Guesses_at_both_at_once_are_no_more_than_at_one()
    {
        await LetWaitsLastAsync();
        await AddAccountAsync("录入甲", StaffRole.Editor);
        using var atA = _a.NewClient();
        using var atB = _b.NewClient();

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(number => TryAsync(number % 2 == 0 ? atA : atB, $"wrong number {number}")));

        Assert.Equal(5, answers.Count(answer => answer == HttpStatusCode.Unauthorized));
        Assert.Equal(15, answers.Count(answer => answer == HttpStatusCode.TooManyRequests));
    }

    [PostgreSqlFact]
    public async Task Of_one_code_at_both_at_once_one_rating_counts()
    {
        await AddAccountAsync("录入甲", StaffRole.Editor);
        using var staff = await _a.SignInAsync("录入甲");
        var issued = await staff.PostAsJsonAsync($"api/staff/surveys/{SampleSurveys.Open}/invitations", new { count = 1 });
        var token = (await issued.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("codes")[0].GetString();
        using var atB = _b.NewClient();

        var receipts = await Task.WhenAll(Enumerable.Range(0, 10).Select(number => GiveAsync(
            number % 2 == 0 ? staff : atB, new { survey = SampleSurveys.Open, level = 5, token, key = Keys.Next() })));

        Assert.Equal(10, receipts.Distinct().Count());
        await using var store = await FeedbackStores.OpenAsync(
            new FeedbackStoreOptions { PostgreSql = _connection }, logger: null, default);
        var tally = await store.TallyAsync(SampleSurveys.OpenId, default);
        Assert.Equal((1, 9), (tally.Answered, tally.Replaced));
    }

    public async Task InitializeAsync()
    {
        if (PostgreSqlServer.Programs is null)
            return;
        _connection = await database.CreateDatabaseAsync();
        var both = await Task.WhenAll(ServiceProcess.StartAsync(_connection), ServiceProcess.StartAsync(_connection));
        (_a, _b) = (both[0], both[1]);
    }

    public async Task DisposeAsync()
    {
        if (PostgreSqlServer.Programs is null)
            return;
        await _a.DisposeAsync();
        await _b.DisposeAsync();
    }

    private async Task AddAccountAsync(string name, StaffRole role)
    {
        await _a.AddAccountAsync(name, role);
    }

    // A fifth wrong password is followed by a wait of five seconds, which would be over before a busy machine has looked at the others:
    // here every wait is a quarter of an hour longer. Where nobody is to wait, the time of the next try is that of the last.
    private async Task LetWaitsLastAsync()
    {
        await using var source = NpgsqlDataSource.Create(DatabaseSettings.Of(_connection));
        await using var command = source.CreateCommand(
            """
            CREATE FUNCTION wait_longer() RETURNS trigger LANGUAGE plpgsql AS
              $$ BEGIN NEW.next := NEW.next + 900000000; RETURN NEW; END $$;
            CREATE TRIGGER wait_longer BEFORE INSERT OR UPDATE ON sign_in_count
              FOR EACH ROW WHEN (NEW.next > NEW.seen) EXECUTE FUNCTION wait_longer();
            """);
        await command.ExecuteNonQueryAsync();
    }

    // The cookies that a browser got from one, sent to the other, as behind a load balancer.
    private static HttpClient SameBrowser(HttpClient known, ServiceProcess service)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = ServiceProcess.CookiesOf(known) })
        {
            BaseAddress = service.Address,
        };
        client.DefaultRequestHeaders.Add("X-Disclosure-Staff", "1");
        return client;
    }

    private static async Task<HttpStatusCode> TryAsync(HttpClient client, string password) =>
        (await client.PostAsJsonAsync("api/staff/session", new { name = "录入甲", password })).StatusCode;

    private static async Task<string> GiveAsync(HttpClient client, object rating)
    {
        using var answer = await client.PostAsJsonAsync("api/ratings", rating);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("receipt").GetString()!;
    }

    private static async Task DecideAsync(HttpClient staff, string receipt, bool publish) => Assert.Equal(
        HttpStatusCode.NoContent, (await staff.PostAsJsonAsync($"api/staff/ratings/{receipt}/comment", new { publish })).StatusCode);

    private static async Task<string[]> CommentsAsync(HttpClient client) =>
    [
        .. (await client.GetFromJsonAsync<JsonArray>($"api/surveys/{SampleSurveys.Open}/comments"))!
            .Select(comment => comment!["comment"]!.GetValue<string>())
    ];
}
