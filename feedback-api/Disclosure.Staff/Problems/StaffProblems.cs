namespace Disclosure.Staff.Problems;

/// <summary>Every kind of problem that the staff's part of a service answers with.</summary>
public static class StaffProblems
{
    /// <summary>Nobody is signed in.</summary>
    public static ProblemKind SignInRequired { get; } = new("urn:disclosure:staff:sign-in-required", 401, "请先登录");

    /// <summary>The name or password is wrong.</summary>
    public static ProblemKind WrongPassword { get; } = new("urn:disclosure:staff:wrong-password", 401, "用户名或口令错误");

    /// <summary>After wrong passwords the next must wait; <c>Retry-After</c> says how long.</summary>
    public static ProblemKind LockedOut { get; } = new("urn:disclosure:staff:locked", 429, "请稍后再登录") { RetryAfter = 900 };

    /// <summary>More passwords wait to be checked than may wait.</summary>
    public static ProblemKind SignInBusy { get; } = new("urn:disclosure:staff:busy", 503, "登录繁忙") { RetryAfter = 5 };

    /// <summary>The password is right, and the code of the phone is missing.</summary>
    public static ProblemKind CodeRequired { get; } = new("urn:disclosure:staff:code-required", 401, "须输入动态码");

    /// <summary>The code is wrong, or was used before.</summary>
    public static ProblemKind WrongCode { get; } = new("urn:disclosure:staff:wrong-code", 401, "动态码错误");

    /// <summary>A second factor is required, and the account has none yet.</summary>
    public static ProblemKind EnrolmentRequired { get; } = new("urn:disclosure:staff:enrolment-required", 403, "须先启用动态码");

    /// <summary>The accounts cannot be read.</summary>
    public static ProblemKind AccountsUnavailable { get; } = new("urn:disclosure:staff:accounts-unavailable", 503, "账号读不了")
    {
        RetryAfter = 60,
    };

    /// <summary>Nobody signs in with a password here.</summary>
    public static ProblemKind PasswordsOff { get; } = new("urn:disclosure:staff:passwords-off", 403, "口令登录已停用");

    /// <summary>What came back from the OpenID provider signs nobody in.</summary>
    public static ProblemKind SignInFailed { get; } = new("urn:disclosure:staff:sign-in-failed", 400, "登录没有完成");

    /// <summary>The OpenID provider does not answer.</summary>
    public static ProblemKind ProviderUnavailable { get; } = new(
        "urn:disclosure:staff:provider-unavailable", 503, "统一登录暂时不可用")
    { RetryAfter = 60 };

    /// <summary>The role may not do that.</summary>
    public static ProblemKind Forbidden { get; } = new("urn:disclosure:staff:forbidden", 403, "没有权限");

    /// <summary>The header that a page of another site cannot send is missing.</summary>
    public static ProblemKind HeaderMissing { get; } = new("urn:disclosure:staff:header-missing", 403, "缺少请求头");

    /// <summary>A form that no page of this session made, or that was sent twice where once is all.</summary>
    public static ProblemKind StaleForm { get; } = new("urn:disclosure:staff:stale-form", 403, "页面已失效");

    /// <summary>A staff request with something that cannot be.</summary>
    public static ProblemKind Invalid { get; } = new("urn:disclosure:staff:invalid", 422, "内容无效");

    /// <summary>The audit log cannot be written, so nothing is done.</summary>
    public static ProblemKind AuditUnavailable { get; } = new("urn:disclosure:staff:audit-unavailable", 503, "审计日志不可写") { RetryAfter = 60 };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ProblemKind> All { get; } =
    [
        SignInRequired, WrongPassword, LockedOut, SignInBusy, CodeRequired, WrongCode, EnrolmentRequired, AccountsUnavailable,
        PasswordsOff, SignInFailed, ProviderUnavailable, Forbidden, HeaderMissing, StaleForm, Invalid,
        AuditUnavailable,
    ];
}
