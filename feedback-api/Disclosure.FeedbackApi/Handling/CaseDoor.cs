using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Codes;
using Disclosure.FeedbackApi.Limits;
using Disclosure.FeedbackApi.Problems;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Handling;

/// <summary>
/// Lets who gave a rating in to its case, by receipt and code. A wrong code, a wrong receipt and a rating that is no case look the same.
/// A right code is let in whatever others at the same address have typed; how often wrong ones are looked at is bounded for a receipt.
/// </summary>
internal sealed class CaseDoor(CaseBook desk, CaseCodes codes, CodeGuesses guesses, AddressKeys addresses)
{
    /// <summary>The case; or why not.</summary>
    public async ValueTask<(Case? Found, Problem? Problem)> OpenAsync(HttpContext context, string receipt, string? code)
    {
        var address = addresses.Of(context);
        var read = UnambiguousCode.Read(receipt);
        if (!guesses.MayLook(read, address))
            return (null, TooMany);
        if (codes.Holds(read, code) && await desk.FindAsync(read, context.RequestAborted) is { } found)
            return (found, null);
        if (!await guesses.CountWrongAsync(read, address, context.RequestAborted))
            return (null, TooMany);
        return (null, ProblemKinds.UnknownCase.With("请核对回执和办理查询码。评价已被剔除或已由本人改评的，不再办理。"));
    }

    private static Problem TooMany { get; } =
        ProblemKinds.TooManyCodes.With("同一网络输入错误的次数过多，请核对回执和办理查询码，或十分钟后再试。", "code");
}
