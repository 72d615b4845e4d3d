using Disclosure.Staff.Problems;

namespace Disclosure.FeedbackApi.Problems;

/// <summary>Every kind of problem the service answers with. A test holds that the README explains each.</summary>
internal static class ProblemKinds
{
    /// <summary>The body is not what its type says.</summary>
    public static ProblemKind Malformed { get; } = new("urn:disclosure:request:malformed", 400, "请求无法读取");

    /// <summary>The body is larger than may be.</summary>
    public static ProblemKind TooLarge { get; } = new("urn:disclosure:request:too-large", 413, "请求过大");

    /// <summary>The body is of a type that is not taken.</summary>
    public static ProblemKind MediaType { get; } = new("urn:disclosure:request:media-type", 415, "不支持的内容类型");

    /// <summary>There is nothing at the address.</summary>
    public static ProblemKind NotFound { get; } = new("urn:disclosure:request:not-found", 404, "没有这个地址");

    /// <summary>The address does not take the method.</summary>
    public static ProblemKind Method { get; } = new("urn:disclosure:request:method", 405, "不支持的请求方法");

    /// <summary>Another request could not be answered.</summary>
    public static ProblemKind Refused { get; } = new("urn:disclosure:request:refused", 400, "请求被拒绝");

    /// <summary>Too many requests from one address.</summary>
    public static ProblemKind TooMany { get; } = new("urn:disclosure:request:too-many", 429, "请求过于频繁") { RetryAfter = 60 };

    /// <summary>It took too long.</summary>
    public static ProblemKind TimedOut { get; } = new("urn:disclosure:request:timeout", 504, "处理超时") { RetryAfter = 5 };

    /// <summary>Something broke on our side.</summary>
    public static ProblemKind Failed { get; } = new("urn:disclosure:server:failed", 500, "服务内部错误");

    /// <summary>There is no such survey.</summary>
    public static ProblemKind UnknownSurvey { get; } = new("urn:disclosure:survey:unknown", 404, "没有这项评价");

    /// <summary>The survey cannot be answered today.</summary>
    public static ProblemKind Closed { get; } = new("urn:disclosure:rating:closed", 409, "不在评价期内");

    /// <summary>The survey has no such code.</summary>
    public static ProblemKind WrongCode { get; } = new("urn:disclosure:rating:wrong-code", 403, "评价码无效");

    /// <summary>Too many wrong codes from one address.</summary>
    public static ProblemKind TooManyCodes { get; } = new("urn:disclosure:rating:too-many-codes", 429, "评价码错误次数过多") { RetryAfter = 600 };

    /// <summary>The same key was sent before with another code.</summary>
    public static ProblemKind OtherCode { get; } = new("urn:disclosure:rating:other-code", 409, "评价码与先前的不同");

    /// <summary>One respondent answers again and again.</summary>
    public static ProblemKind TooManyAnswers { get; } =
        new("urn:disclosure:rating:too-many-answers", 429, "改评次数过多") { RetryAfter = 3600 };

    /// <summary>A page of another site sent the form.</summary>
    public static ProblemKind CrossSite { get; } = new("urn:disclosure:rating:cross-site", 403, "从别的网站提交");

    /// <summary>Too many ratings without a code from one address.</summary>
    public static ProblemKind TooManyOpen { get; } = new("urn:disclosure:rating:too-many", 429, "评价过于频繁") { RetryAfter = 3600 };

    /// <summary>No level, or one that there is not.</summary>
    public static ProblemKind Level { get; } = new("urn:disclosure:rating:level", 422, "评价等级无效");

    /// <summary>A bad rating without a reason.</summary>
    public static ProblemKind ReasonMissing { get; } = new("urn:disclosure:rating:reason-missing", 422, "未选择原因");

    /// <summary>A reason that the survey does not ask for.</summary>
    public static ProblemKind UnknownReason { get; } = new("urn:disclosure:rating:unknown-reason", 422, "原因不在选项之内");

    /// <summary>A comment that is too long.</summary>
    public static ProblemKind CommentTooLong { get; } = new("urn:disclosure:rating:comment-too-long", 422, "意见过长");

    /// <summary>No idempotency key, or one that cannot be.</summary>
    public static ProblemKind Key { get; } = new("urn:disclosure:rating:key", 422, "提交标识无效");

    /// <summary>More waits to be stored than may wait.</summary>
    public static ProblemKind Busy { get; } = new("urn:disclosure:rating:busy", 503, "评价提交繁忙") { RetryAfter = 5 };

    /// <summary>The rating could not be written.</summary>
    public static ProblemKind Unavailable { get; } = new("urn:disclosure:store:unavailable", 503, "暂时无法保存") { RetryAfter = 60 };

    /// <summary>There is no such receipt.</summary>
    public static ProblemKind UnknownReceipt { get; } = new("urn:disclosure:receipt:unknown", 404, "没有这个回执");

    /// <summary>There is no such case, or its code is wrong.</summary>
    public static ProblemKind UnknownCase { get; } = new("urn:disclosure:case:unknown", 404, "没有这件差评");

    /// <summary>The step is not the case's next.</summary>
    public static ProblemKind CaseState { get; } = new("urn:disclosure:case:state", 409, "办理状态不允许");

    /// <summary>Nothing is said, or too much.</summary>
    public static ProblemKind CaseText { get; } = new("urn:disclosure:case:text", 422, "内容不合要求");

    /// <summary>The two entries of a paper batch differ.</summary>
    public static ProblemKind EntriesDiffer { get; } = new("urn:disclosure:staff:entries-differ", 409, "两次录入不一致");

    /// <summary>A paper batch cannot be entered as it stands.</summary>
    public static ProblemKind BatchState { get; } = new("urn:disclosure:staff:batch-state", 409, "批次状态不允许");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ProblemKind> All { get; } =
    [
        Malformed, TooLarge, MediaType, NotFound, Method, Refused, TooMany, TimedOut, Failed,
        UnknownSurvey, Closed, WrongCode, OtherCode, TooManyCodes, TooManyOpen, TooManyAnswers, CrossSite, Level, ReasonMissing,
        UnknownReason, CommentTooLong, Key, Busy, Unavailable,
        UnknownReceipt, UnknownCase, CaseState, CaseText,
        EntriesDiffer, BatchState, .. StaffProblems.All,
    ];
}
