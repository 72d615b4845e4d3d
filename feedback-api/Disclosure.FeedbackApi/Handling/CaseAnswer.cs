using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Ratings;

namespace Disclosure.FeedbackApi.Handling;

/// <summary>What a respondent sent in a case.</summary>
/// <param name="Request">It.</param>
/// <param name="IsForm">Whether a form sent it, which is answered with a page.</param>
/// <param name="IsLarge">Whether the form was in large type.</param>
internal sealed record CaseAnswer(CaseAnswerRequest Request, bool IsForm, bool IsLarge)
{
    /// <summary>Reads it.</summary>
    /// <exception cref="ProblemException">It is neither JSON nor a form, not of this shape, or from a page of another site.</exception>
    public static async ValueTask<CaseAnswer> ReadAsync(HttpRequest request)
    {
        if (!PageOrigin.MaySend(request))
            throw new ProblemException(ProblemKinds.CrossSite.With("这份表单是从别的网站提交的，没有收下。请在办理情况页面上提交。"));
        if (!FormBody.IsForm(request))
            return new(await JsonBody.ReadAsync<CaseAnswerRequest>(request), IsForm: false, IsLarge: false);
        var fields = await FormBody.ReadAsync(request);
        var answer = new CaseAnswerRequest
        {
            Code = fields["code"],
            Level = fields["level"] is [{ Length: > 0 } level] ? new LevelOnWire(level) : null,
            Text = fields["text"],
        };
        return new(answer, IsForm: true, fields["large"] == "1");
    }
}
