using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Ratings;

namespace Disclosure.FeedbackApi.Handling;

/// <summary>What a respondent sent in a case.</summary>
/// <param name="Request">It.</param>
/// <param name="IsForm">Whether a form sent it, which is answered with a page.</param>
/// <param name="IsLarge">Whether the form was in large type.</param>
internal sealed record CaseAnswer(CaseAnswerRequest Request, bool IsForm, bool IsLarge)
{
    /// <summary>The type of a form.</summary>
    public const string FormType = "application/x-www-form-urlencoded";

    /// <summary>Reads it.</summary>
    /// <exception cref="ProblemException">It is neither JSON nor a form, or not of this shape.</exception>
    public static async ValueTask<CaseAnswer> ReadAsync(HttpRequest request)
    {
        if (request.GetTypedHeaders().ContentType?.MediaType != FormType)
            return new(await JsonBody.ReadAsync<CaseAnswerRequest>(request), IsForm: false, IsLarge: false);
        try
        {
            var fields = await request.ReadFormAsync(request.HttpContext.RequestAborted);
            var answer = new CaseAnswerRequest
            {
                Code = fields["code"],
                Level = fields["level"] is [{ Length: > 0 } level] ? new LevelOnWire(level) : null,
                Text = fields["text"],
            };
            return new(answer, IsForm: true, fields["large"] == "1");
        }
        catch (InvalidDataException)
        {
            throw new ProblemException(ProblemKinds.Malformed.With("请求正文不是有效的表单。"));
        }
    }
}
