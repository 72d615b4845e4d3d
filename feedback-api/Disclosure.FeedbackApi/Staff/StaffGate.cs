using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Staff.Oidc;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Staff;

/// <summary>
/// Lets nobody past under <c>/api/staff</c> who is not signed in, whatever is or is not mapped there. Requests that change something
/// need a header that pages of other sites cannot send; together with a cookie that is theirs alone (SameSite=Strict) nothing can be
/// done in a signed-in person's name behind their back.
/// </summary>
internal static class StaffGate
{
    /// <summary>The path that is guarded.</summary>
    public const string Root = "/api/staff";

    /// <summary>The path of the pages that staff work on: within that of the session's cookie.</summary>
    public const string Desk = Root + "/desk";

    /// <summary>The path of the session, which is where one signs in.</summary>
    public const string Session = Root + "/session";

    /// <summary>The header that requests which change something carry, with any value.</summary>
    public const string Header = "X-Disclosure-Staff";

    private const string Tag = "工作人员";

    /// <summary>Stands guard; after routing, before the endpoints.</summary>
    /// <param name="app">The service.</param>
    /// <param name="forms">Where staff work by forms.</param>
    public static IApplicationBuilder UseStaff(this IApplicationBuilder app, FormArea forms) => app.Use((context, next) =>
        !context.Request.Path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase) || ProblemOf(context, forms) is not { } problem
            ? next(context)
            : RefuseAsync(context, forms, problem));

    /// <summary>The routes behind the gate: what is mapped on them is under <see cref="Root"/>.</summary>
    public static RouteGroupBuilder MapStaff(this IEndpointRouteBuilder app) =>
        app.MapGroup(Root).WithTags(Tag).Problems(StatusCodes.Status401Unauthorized);

    /// <summary>The routes under the gate's path that are open to everybody: one signs in there.</summary>
    public static RouteGroupBuilder MapBeforeSignIn(this IEndpointRouteBuilder app, string prefix) =>
        app.MapGroup(prefix).WithTags(Tag).BeforeSignIn();

    /// <summary>Who is signed in, at an endpoint behind the gate.</summary>
    public static StaffMember Staff(this HttpContext context) =>
        (StaffMember?)context.Items[typeof(StaffMember)] ?? throw new InvalidOperationException("Nobody is signed in here.");

    /// <summary>Who is signed in; nobody where nobody is, or nobody needs to be.</summary>
    public static StaffMember? StaffOrNobody(this HttpContext context) => (StaffMember?)context.Items[typeof(StaffMember)];

    /// <summary>Lets only approvers at an endpoint, or at those of a group.</summary>
    public static TBuilder ForApprovers<TBuilder>(this TBuilder routes)
        where TBuilder : IEndpointConventionBuilder => routes.WithMetadata(ApproversOnly.Instance);

    /// <summary>Lets everybody at an endpoint: one signs in there. It must change nothing that is not its caller's own.</summary>
    public static TBuilder BeforeSignIn<TBuilder>(this TBuilder routes)
        where TBuilder : IEndpointConventionBuilder => routes.WithMetadata(OpenToAll.Instance);

    private static Task RefuseAsync(HttpContext context, FormArea forms, Problem problem) => forms.Holds(context)
        ? forms.RefuseAsync(context, problem)
        : new ProblemResult(problem).ExecuteAsync(context);

    private static Problem? ProblemOf(HttpContext context, FormArea forms)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<OpenToAll>() is not null)
            return null;
        var isSafe = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        if (HttpMethods.IsPost(context.Request.Method) && context.Request.Path.Equals(Session, StringComparison.OrdinalIgnoreCase))
            return ProblemOfHeader(context);
        if (context.RequestServices.GetRequiredService<StaffSessions>().Find(StaffCookie.Of(context)) is not { } member)
            return ProblemKinds.SignInRequired.With(WaysIn(context));
        context.Items[typeof(StaffMember)] = member;
        if (!isSafe && !forms.Holds(context) && ProblemOfHeader(context) is { } problem)
            return problem;
        return member.Role != StaffRole.Approver && context.GetEndpoint()?.Metadata.GetMetadata<ApproversOnly>() is not null
            ? ProblemKinds.Forbidden.With("这一操作须由审核人员进行。")
            : null;
    }

    private static string WaysIn(HttpContext context) => context.RequestServices.GetService<OidcSettings>() is null
        ? "请用 POST /api/staff/session 登录。"
        : $"请打开 {OidcEndpoints.SignIn} 登录。";

    private static Problem? ProblemOfHeader(HttpContext context) => context.Request.Headers.ContainsKey(Header)
        ? null
        : ProblemKinds.HeaderMissing.With($"请带上请求头 {Header}: 1。");

    private sealed class OpenToAll
    {
        public static OpenToAll Instance { get; } = new();
    }

    private sealed class ApproversOnly
    {
        public static ApproversOnly Instance { get; } = new();
    }
}
