using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Invitations;
using Disclosure.FeedbackApi.Pages;
using Disclosure.FeedbackApi.Problems;
using Microsoft.AspNetCore.Mvc;

namespace Disclosure.FeedbackApi.Receipts;

/// <summary>What became of a rating, for who has its receipt.</summary>
internal static class ReceiptEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapReceipts(this IEndpointRouteBuilder api)
    {
        api.MapGet("/api/receipts", LookUpAsync)
            .WithName("receiptLookup").WithTags("回执").WithSummary("查询回执（网页）：有这个回执的转到回执页，否则请重填。")
            .Produces(StatusCodes.Status200OK, contentType: PageResult.MediaType)
            .Produces(StatusCodes.Status303SeeOther)
            .Produces(StatusCodes.Status404NotFound, contentType: PageResult.MediaType);
        api.MapGet("/api/receipts/{receipt}", FindAsync)
            .WithName("receipt").WithTags("回执").WithSummary("回执计入了哪项结果，附 Merkle 证明；从不显示所选等级。")
            .Produces<ReceiptView>().Problems(404);
        api.MapGet("/api/receipts/{receipt}/page", PageAsync)
            .WithName("receiptPage").WithTags("回执").WithSummary("回执页（网页）；提交表单后也到这里。")
            .Produces(StatusCodes.Status200OK, contentType: PageResult.MediaType)
            .Produces(StatusCodes.Status404NotFound, contentType: PageResult.MediaType);
    }

    private static async Task<IResult> FindAsync(string receipt, ReceiptBook book, CancellationToken cancellation) =>
        await book.FindAsync(receipt, cancellation) is { } found
            ? TypedResults.Json(found, FeedbackJson.Wire.ReceiptView)
            : new ProblemResult(Unknown());

    private static async Task<IResult> LookUpAsync(HttpContext context, ReceiptBook book, string? code = null, string? large = null)
    {
        if (string.IsNullOrWhiteSpace(code))
            return Ask(context, large, null, null);
        return await book.FindAsync(code, context.RequestAborted) is { } found
            ? new SeeOther(ReceiptPage.AddressOf(context.Request.PathBase, found.Receipt, null, large == "1"))
            : Ask(context, large, code, Unknown());
    }

    private static async Task<IResult> PageAsync(
        HttpContext context, string receipt, ReceiptBook book, ReceiptSeal seal, CaseCodes cases, string? given = null, string? large = null,
        [FromQuery(Name = "case")] string? caseCode = null)
    {
        var code = UnambiguousCode.Read(receipt);
        if (seal.Holds(code, given))
            return Show(new ReceiptPage(code, context.Request.PathBase, large == "1") { IsThanks = true, Seal = given, Case = cases.Holds(code, caseCode) ? caseCode : null });
        return await book.FindAsync(code, context.RequestAborted) is { } found
            ? Show(new ReceiptPage(code, context.Request.PathBase, large == "1") { Found = found })
            : Ask(context, large, receipt, Unknown());
    }

    private static PageResult Ask(HttpContext context, string? large, string? typed, Problem? problem)
    {
        var page = new ReceiptLookupPage(context.Request.PathBase, large == "1") { Typed = typed, Problem = problem, Home = ProblemPage.HomeOf(context) };
        return new PageResult(ReceiptLookupSlice.Create(page), problem?.Status ?? StatusCodes.Status200OK);
    }

    private static PageResult Show(ReceiptPage page) => new(ReceiptSlice.Create(page));

    private static Problem Unknown() => ProblemKinds.UnknownReceipt.With("请核对回执：16 位字母和数字，没有 I、L、O、U。");
}
