using System.Net;
using System.Text;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Api.Tests.Ratings;

/// <summary>How a form may be written: in UTF-8 or GBK, and its type in large letters or small.</summary>
public sealed class FormBodyTests
{
    private const string Form = "application/x-www-form-urlencoded";

    private static Encoding Gbk { get; } = CodePagesEncodingProvider.Instance.GetEncoding("GBK")!;

    public static TheoryData<string, string, bool> Forms => new()
    {
        { Form, "GBK", true },
        { Form + "; charset=gbk", "GBK", true },
        { Form + "; charset=GB2312", "GBK", true },
        { Form + "; charset=\"gb18030\"", "GBK", true },
        { Form + "; charset=gbk", "GBK", false },
        { Form, "utf-8", true },
        { Form, "utf-8", false },
        { Form + ";charset=UTF-8", "utf-8", true },
        { "APPLICATION/X-WWW-FORM-URLENCODED; Charset=\"UTF-8\"; x=1", "utf-8", true },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_comment_is_kept_as_it_was_typed(string type, string encoding, bool isEscaped)
    {
        await using var server = await FeedbackServer.StartAsync();
        const string Comment = "好，办得快 100% 满意";

        using var answer = await server.PostAsync(BodyOf(Comment, encoding == "GBK" ? Gbk : Encoding.UTF8, isEscaped), type);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(Comment, Assert.Single(await CommentsAsync(server)));
    }

    [Theory]
    [InlineData(Form, "%FF%FE%FF")]
    [InlineData(Form + "; charset=utf-8", "%BA%C3")]
    [InlineData(Form + "; charset=gbk", "%FF")]
    public async Task What_is_neither_is_refused_and_nothing_is_kept(string type, string comment)
    {
        await using var server = await FeedbackServer.StartAsync();

        using var answer = await server.PostAsync(
            Encoding.ASCII.GetBytes($"survey={SampleSurveys.Open}&level=5&key={Keys.Next()}&comment={comment}"), type);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        await ProblemShape.HoldsAsync(answer, "urn:disclosure:request:malformed", comment);
        Assert.Equal(0, await server.StoredAsync());
    }

    [Fact]
    public async Task Another_encoding_is_refused_by_its_name()
    {
        await using var server = await FeedbackServer.StartAsync();

        using var answer = await server.PostAsync("survey=x"u8.ToArray(), Form + "; charset=big5");

        await ProblemShape.HoldsAsync(answer, "urn:disclosure:request:media-type", "big5");
        Assert.Contains("big5", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Application/JSON")]
    [InlineData("application/json; charset=UTF-8")]
    [InlineData("application/json;charset=\"utf-8\"")]
    [InlineData("application/json; CHARSET=Utf8")]
    public async Task Json_is_json_however_its_type_is_written(string type)
    {
        await using var server = await FeedbackServer.StartAsync();

        using var answer = await server.PostAsync(
            Encoding.UTF8.GetBytes($$"""{"survey":"{{SampleSurveys.Open}}","level":5,"key":"{{Keys.Next()}}"}"""), type);

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
    }

    [Fact]
    public async Task A_percent_sign_alone_and_a_field_without_a_value_are_what_they_are()
    {
        await using var server = await FeedbackServer.StartAsync();

        using var answer = await server.PostAsync(
            Encoding.ASCII.GetBytes($"token&survey={SampleSurveys.Open}&&level=5&key={Keys.Next()}&comment=100%+%2B%zz%"), Form);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("100% +%zz%", Assert.Single(await CommentsAsync(server)));
    }

    private static byte[] BodyOf(string comment, Encoding encoding, bool isEscaped)
    {
        byte[] bytes = [.. encoding.GetBytes(comment).SelectMany(one => one is (byte)' ' or (byte)'%' or (byte)'&' || isEscaped
            ? Encoding.ASCII.GetBytes($"%{one:X2}")
            : [one])];
        return [.. Encoding.ASCII.GetBytes($"survey={SampleSurveys.Open}&level=5&key={Keys.Next()}&comment="), .. bytes];
    }

    private static async Task<List<string?>> CommentsAsync(FeedbackServer server)
    {
        var comments = new List<string?>();
        await foreach (var rating in server.Store.ReadAsync(SurveyId.Parse(SampleSurveys.Open), CancellationToken.None))
            comments.Add(rating.Comment);
        return comments;
    }
}
