using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Codes;
using Disclosure.FeedbackApi.Limits;
using Disclosure.FeedbackApi.Problems;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Handling;

/// <summary>
/// Lets who gave a rating in to its case, by receipt and code. A wrong code, a wrong receipt and a rating that is no case look the same.
/// </summary>
internal sealed class CaseDoor(CaseBook desk, CaseCodes codes, RequestLimits limits, AddressKeys addresses)
{
    /// <summary>The case; or why not.</summary>
    public async ValueTask<(Case? Found, Problem? Problem)> OpenAsync(HttpContext context, string receipt, string? code)
    {
        var address = addresses.Of(context);
        if (!limits.MayTryCodes(address))
            return (null, ProblemKinds.TooManyCodes.With("同一网络输入错误的次数过多，请十分钟后再试。", "code"));
        if (codes.Holds(UnambiguousCode.Read(receipt), code) && await desk.FindAsync(receipt, context.RequestAborted) is { } found)
            return (found, null);
        limits.CountWrongCode(address);
        return (null, ProblemKinds.UnknownCase.With("请核对回执和办理查询码。评价已被剔除或已由本人改评的，不再办理。"));
    }
}
