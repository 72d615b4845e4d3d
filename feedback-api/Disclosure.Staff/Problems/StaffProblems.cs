namespace Disclosure.Staff.Problems;

/// <summary>Every kind of problem that the staff's part of a service answers with.</summary>
public static class StaffProblems
{
    /// <summary>Nobody is signed in.</summary>
    public static ProblemKind SignInRequired { get; } = new("urn:disclosure:staff:sign-in-required", 401, "请先登录");

    /// <summary>The name or password is wrong.</summary>
    public static ProblemKind WrongPassword { get; } = new("urn:disclosure:staff:wrong-password", 401, "用户名或密码错误");

    /// <summary>Too many wrong passwords.</summary>
    public static ProblemKind LockedOut { get; } = new("urn:disclosure:staff:locked", 429, "登录已锁定") { RetryAfter = 900 };

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
        SignInRequired, WrongPassword, LockedOut, PasswordsOff, SignInFailed, ProviderUnavailable, Forbidden, HeaderMissing, StaleForm,
        Invalid, AuditUnavailable,
    ];
}
