using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Api.Tests.Staff;

public sealed class InvitationTests
{
    private const string Address = $"api/staff/surveys/{SampleSurveys.Open}/invitations";

    [Fact]
    public async Task Codes_are_given_out_once_and_work()
    {
        await using var server = await FeedbackServer.StartAsync();
        using var client = await server.SignInAsync("录入甲", StaffRole.Editor);

        using var answer = await client.PostAsJsonAsync(Address, new { count = 500 });

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        string[] codes =
        [
            .. (await answer.Content.ReadFromJsonAsync<JsonObject>())!["codes"]!.AsArray().Select(code => code!.GetValue<string>())
        ];
        Assert.Equal(500, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Matches("^[0-9A-HJKMNP-TV-Z]{12}$", code));
        await server.GiveAsync(5, codes[0]);
        var result = await server.ResultAsync();
        Assert.Equal((500, 1), (result.GetProperty("invited").GetInt32(), result.GetProperty("returned").GetInt32()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(5001)]
    public async Task Another_number_is_refused(int count)
    {
        await using var server = await FeedbackServer.StartAsync();
        using var client = await server.SignInAsync("录入甲", StaffRole.Editor);

        using var answer = await client.PostAsJsonAsync(Address, new { count });

        await ProblemShape.HoldsAsync(answer, "urn:disclosure:staff:invalid", $"{count}");
        Assert.Equal(0, (await server.ResultAsync()).GetProperty("invited").GetInt32());
    }

    [Fact]
    public async Task A_code_works_in_its_own_survey_only()
    {
        await using var server = await FeedbackServer.StartAsync();
        var code = (await server.IssueAsync(1, SampleSurveys.Few))[0];

        using var answer = await server.GiveAsync(new { survey = SampleSurveys.Open, token = code, level = 5, key = Ratings.Keys.Next() });

        await ProblemShape.HoldsAsync(answer, "urn:disclosure:rating:wrong-code", "another survey");
    }
}
