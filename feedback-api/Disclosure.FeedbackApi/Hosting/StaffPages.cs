using Disclosure.FeedbackApi.Desk;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Staff.Oidc;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Access;

namespace Disclosure.FeedbackApi.Hosting;

/// <summary>Answers what the staff's library decides: at the desk with pages of the desk, elsewhere with problem details.</summary>
internal sealed class StaffPages : IStaffPages, IStaffForms
{
    /// <inheritdoc/>
    public Task RefuseAsync(HttpContext context, Problem problem) =>
        DeskGate.IsUnder(context) ? DeskGate.RefuseAsync(context, problem) : new ProblemResult(problem).ExecuteAsync(context);

    /// <inheritdoc/>
    public Task WelcomeAsync(HttpContext context, StaffMember member) => OidcReturnPage.Welcome(context, member).ExecuteAsync(context);

    /// <inheritdoc/>
    public Task RefuseSignInAsync(HttpContext context, Problem problem) => OidcReturnPage.Refusal(context, problem).ExecuteAsync(context);

    /// <inheritdoc/>
    public async ValueTask ReadAsync(HttpRequest request) => await DeskForm.ReadAsync(request);
}
