using Disclosure.FeedbackApi.Storage;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Audit;
using Disclosure.Staff.Problems;

namespace Disclosure.FeedbackApi.Problems;

/// <summary>
/// Gives every error that leaves the service the one shape, whoever raised it: an endpoint, routing, or the server itself.
/// </summary>
internal static class ProblemMiddleware
{
    /// <summary>Adds it. It stands outermost, so that nothing inside answers in another shape.</summary>
    public static IApplicationBuilder UseProblems(this IApplicationBuilder app) => app.Use(
        (context, next) => AnswerAsync(context, next, problem => new ProblemResult(problem)));

    /// <summary>Goes on with a request and answers what goes wrong with it.</summary>
    /// <param name="context">The request.</param>
    /// <param name="next">What is inside.</param>
    /// <param name="show">The answer that shows a problem.</param>
    public static async Task AnswerAsync(HttpContext context, RequestDelegate next, Func<Problem, IResult> show)
    {
        try
        {
            await next(context);
            if (IsBareError(context.Response))
                await WriteAsync(context, show(OfStatus(context.Response.StatusCode)));
        }
        catch (Exception error) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            await WriteAsync(context, show(Of(error, context)));
        }
    }

    private static bool IsBareError(HttpResponse response) =>
        response is { StatusCode: >= 400, HasStarted: false, ContentLength: null, ContentType: null };

    private static Task WriteAsync(HttpContext context, IResult answer)
    {
        // What was set for the answer that failed must not describe this one; headers that say who may use an address stay.
        context.Response.Headers.ContentLength = null;
        context.Response.Headers.ETag = default;
        context.Response.Headers.CacheControl = "no-store";
        return answer.ExecuteAsync(context);
    }

    private static Problem Of(Exception error, HttpContext context)
    {
        switch (error)
        {
            case ProblemException known:
                return known.Problem;
            case AuditUnavailableException:
                return StaffProblems.AuditUnavailable.With("审计日志写不进磁盘，操作没有进行。请检查磁盘空间。");
            case StoreUnavailableException:
                return ProblemKinds.Unavailable.With("评价存储暂时不可用，请稍后再试。");
            case BadHttpRequestException bad:
                return OfStatus(bad.StatusCode);
            default:
                // The endpoint, not the address: a log has the second, and a receipt in it would tell when its rating was given.
                context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Disclosure.FeedbackApi")
                    .LogError(error, "A request failed: {Endpoint}", context.GetEndpoint()?.DisplayName ?? context.Request.Method);
                return OfStatus(StatusCodes.Status500InternalServerError);
        }
    }

    private static Problem OfStatus(int status) => status switch
    {
        404 => ProblemKinds.NotFound.With("请核对网址。"),
        405 => ProblemKinds.Method.With("这个网址不接受这种请求方法。"),
        408 or 504 => ProblemKinds.TimedOut.With("请求没有在规定时间内完成，请稍后再试。"),
        413 => ProblemKinds.TooLarge.With($"提交的内容超过了上限，没有保存。请返回上一页，填写的内容还在；意见请控制在 {TextLimits.Comment} 字以内。"),
        415 => ProblemKinds.MediaType.With("请用 application/json 或 application/x-www-form-urlencoded 提交。"),
        429 => ProblemKinds.TooMany.With("请稍后再试。"),
        >= 500 => ProblemKinds.Failed.With("服务暂时出错，已记录。请稍后再试。"),
        _ => ProblemKinds.Refused.With($"请求不符合要求（HTTP {status}）。"),
    };
}
