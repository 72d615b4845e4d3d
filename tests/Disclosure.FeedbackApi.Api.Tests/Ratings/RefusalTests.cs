using System.Net;
using System.Text;

namespace Disclosure.FeedbackApi.Api.Tests.Ratings;

/// <summary>What is not valid is refused with a problem, and nothing of it is stored.</summary>
public sealed class RefusalTests(RunningServer running) : IClassFixture<RunningServer>
{
    public static TheoryData<string, string, string> Bodies => new()
    {
        { "not JSON", "{", "urn:disclosure:request:malformed" },
        { "no object", "[]", "urn:disclosure:request:malformed" },
        { "null", "null", "urn:disclosure:request:malformed" },
        {
            "a field twice",
            """{"survey":"2025-101001-002","level":5,"level":1,"key":"0123456789abcdef"}""",
            "urn:disclosure:request:malformed"
        },
        {
            "reasons that are no list",
            """{"survey":"2025-101001-002","level":5,"reasons":"slow","key":"0123456789abcdef"}""",
            "urn:disclosure:request:malformed"
        },
        { "too deep", new string('[', 100), "urn:disclosure:request:malformed" },
        { "no survey", """{"level":5,"key":"0123456789abcdef"}""", "urn:disclosure:survey:unknown" },
        { "unknown survey", """{"survey":"2025-999","level":5,"key":"0123456789abcdef"}""", "urn:disclosure:survey:unknown" },
        { "survey as a path", """{"survey":"../../etc/passwd","level":5,"key":"0123456789abcdef"}""", "urn:disclosure:survey:unknown" },
        {
            "survey as a query",
            """{"survey":"2025-101001-002' OR '1'='1","level":5,"key":"0123456789abcdef"}""",
            "urn:disclosure:survey:unknown"
        },
        { "closed survey", """{"survey":"2025-101001-001","level":5,"key":"0123456789abcdef"}""", "urn:disclosure:rating:closed" },
        { "no key", """{"survey":"2025-101001-002","level":5}""", "urn:disclosure:rating:key" },
        { "short key", """{"survey":"2025-101001-002","level":5,"key":"abc"}""", "urn:disclosure:rating:key" },
        { "key with a control", """{"survey":"2025-101001-002","level":5,"key":"0123456789abcdef\u001f"}""", "urn:disclosure:rating:key" },
        { "no level", """{"survey":"2025-101001-002","key":"0123456789abcdef"}""", "urn:disclosure:rating:level" },
        { "level 0", """{"survey":"2025-101001-002","level":0,"key":"0123456789abcdef"}""", "urn:disclosure:rating:level" },
        { "level 6", """{"survey":"2025-101001-002","level":6,"key":"0123456789abcdef"}""", "urn:disclosure:rating:level" },
        { "level 4.5", """{"survey":"2025-101001-002","level":4.5,"key":"0123456789abcdef"}""", "urn:disclosure:rating:level" },
        { "level 1e99", """{"survey":"2025-101001-002","level":1e99,"key":"0123456789abcdef"}""", "urn:disclosure:rating:level" },
        { "level as text", """{"survey":"2025-101001-002","level":"5","key":"0123456789abcdef"}""", "urn:disclosure:rating:level" },
        {
            "level as an object",
            """{"survey":"2025-101001-002","level":{"$gt":0},"key":"0123456789abcdef"}""",
            "urn:disclosure:rating:level"
        },
        {
            "bad rating without a reason",
            """{"survey":"2025-101001-002","level":2,"reasons":[],"key":"0123456789abcdef"}""",
            "urn:disclosure:rating:reason-missing"
        },
        {
            "unknown reason",
            """{"survey":"2025-101001-002","level":1,"reasons":["slow","x"],"key":"0123456789abcdef"}""",
            "urn:disclosure:rating:unknown-reason"
        },
        {
            "reason that is null",
            """{"survey":"2025-101001-002","level":1,"reasons":[null],"key":"0123456789abcdef"}""",
            "urn:disclosure:rating:unknown-reason"
        },
        {
            "wrong code",
            """{"survey":"2025-101001-002","token":"ABCDEFGHJKMN","level":5,"key":"0123456789abcdef"}""",
            "urn:disclosure:rating:wrong-code"
        },
        {
            "what cannot be a code",
            """{"survey":"2025-101001-002","token":"$where: 1","level":5,"key":"0123456789abcdef"}""",
            "urn:disclosure:rating:wrong-code"
        },
        {
            "long comment",
            $$"""{"survey":"2025-101001-002","level":5,"comment":"{{new string('好', 501)}}","key":"0123456789abcdef"}""",
            "urn:disclosure:rating:comment-too-long"
        },
        {
            "half a character",
            """{"survey":"2025-101001-002","level":5,"comment":"\ud800","key":"0123456789abcdef"}""",
            "urn:disclosure:request:malformed"
        },
        {
            "1 MB comment",
            $$"""{"survey":"2025-101001-002","level":5,"comment":"{{new string('a', 1024 * 1024)}}","key":"0123456789abcdef"}""",
            "urn:disclosure:request:too-large"
        },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task It_is_refused(string what, string body, string type)
    {
        var server = running.Server;

        using var answer = await server.PostAsync(body);

        await ProblemShape.HoldsAsync(answer, type, what);
        Assert.Equal(0, await server.StoredAsync());
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/json; charset=gbk")]
    [InlineData("nonsense")]
    public async Task Another_content_type_is_refused(string type)
    {
        var server = running.Server;

        var body = """{"survey":"2025-101001-002","level":5,"key":"0123456789abcdef"}""";

        using var answer = await server.PostAsync(Encoding.UTF8.GetBytes(body), type);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        await ProblemShape.HoldsAsync(answer, "urn:disclosure:request:media-type", type);
        Assert.Equal(0, await server.StoredAsync());
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF_8_are_refused()
    {
        var server = running.Server;
        var before = """{"survey":"2025-101001-002","level":5,"key":"0123456789abcdef","comment":" """.TrimEnd();
        byte[] body = [.. Encoding.UTF8.GetBytes(before), 0xC3, 0x28, .. "\"}"u8];

        using var answer = await server.PostAsync(body);

        await ProblemShape.HoldsAsync(answer, "urn:disclosure:request:malformed", "bad bytes");
        Assert.Equal(0, await server.StoredAsync());
    }

    [Theory]
    [InlineData(2026, 4, 30, 15, 59, false)]
    [InlineData(2026, 4, 30, 16, 0, true)]
    [InlineData(2026, 5, 31, 15, 59, true)]
    [InlineData(2026, 5, 31, 16, 0, false)]
    public async Task A_survey_opens_and_closes_at_midnight_in_China(int year, int month, int day, int hour, int minute, bool isOpen)
    {
        await using var server = await FeedbackServer.StartAsync();
        SetBack(server, new DateTimeOffset(year, month, day, hour, minute, 0, TimeSpan.Zero));

        using var answer = await server.GiveAsync(new { survey = SampleSurveys.Open, level = 5, key = Keys.Next() });

        Assert.Equal(isOpen ? HttpStatusCode.Created : HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(isOpen, (await server.GetAsync($"api/surveys/{SampleSurveys.Open}")).GetProperty("open").GetBoolean());
    }

    // The fake clock only goes forward; the sample starts on 2 May.
    private static void SetBack(FeedbackServer server, DateTimeOffset now) => server.Time.AdjustTime(now);
}
