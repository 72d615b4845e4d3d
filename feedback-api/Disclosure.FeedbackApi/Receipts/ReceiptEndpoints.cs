using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Codes;
using Disclosure.FeedbackApi.Pages;
using Disclosure.FeedbackApi.Problems;
using Disclosure.Model.Satisfaction.Exchange;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Disclosure.FeedbackApi.Receipts;

/// <summary>What became of a rating, for who has its receipt.</summary>
internal static class ReceiptEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapReceipts(this IEndpointRouteBuilder app)
    {
        var receipts = app.MapGroup("/api/receipts").WithTags("回执");
        receipts.MapGet("", LookUpAsync)
            .WithName("receiptLookup").WithSummary("查询回执（网页）：有这个回执的转到回执页，否则请重填。");
        receipts.MapGet("/{receipt}", FindAsync)
            .WithName("receipt").WithSummary("回执计入了哪项结果，附 Merkle 证明；从不显示所选等级。");
        receipts.MapGet("/{receipt}/page", PageAsync)
            .WithName("receiptPage").WithSummary("回执页（网页）；提交表单后也到这里。");
    }

    private static async Task<Results<Ok<ReceiptStanding>, NotFoundProblem>> FindAsync(
        string receipt, ReceiptBook book, CancellationToken cancellation) => await book.FindAsync(receipt, cancellation) is { } found
            ? TypedResults.Ok(found)
            : new NotFoundProblem(ReceiptBook.Unknown);

    private static async Task<Results<OkPage, SeeOther, MissingPage>> LookUpAsync(
        HttpContext context, ReceiptBook book, string? code = null, string? large = null)
    {
        if (string.IsNullOrWhiteSpace(code))
            return new OkPage(Ask(context, large, null, null));
        return await book.FindAsync(code, context.RequestAborted) is { } found
            ? new SeeOther(ReceiptPage.AddressOf(context.Request.PathBase, found.Receipt, null, large == "1"))
            : new MissingPage(Ask(context, large, code, ReceiptBook.Unknown));
    }

    private static async Task<Results<OkPage, MissingPage>> PageAsync(
        HttpContext context,
        string receipt,
        ReceiptBook book,
        ReceiptSeal seal,
        CaseCodes cases,
        string? given = null,
        string? large = null,
        [FromQuery(Name = "case")] string? caseCode = null,
        string? replaced = null)
    {
        var code = UnambiguousCode.Read(receipt);
        var page = new ReceiptPage(code, context.Request.PathBase, large == "1");
        if (seal.Holds(code, given))
        {
            return Show(page with
            {
                IsThanks = true,
                Seal = given,
                Case = cases.Holds(code, caseCode) ? caseCode : null,
                IsReplacing = replaced == "1",
            });
        }

        return await book.FindAsync(code, context.RequestAborted) is { } found
            ? Show(page with { Found = found })
            : new MissingPage(Ask(context, large, receipt, ReceiptBook.Unknown));
    }

    private static RazorSlices.RazorSlice<ReceiptLookupPage> Ask(HttpContext context, string? large, string? typed, Problem? problem) =>
        ReceiptLookupSlice.Create(new ReceiptLookupPage(context.Request.PathBase, large == "1")
        {
            Typed = typed,
            Problem = problem,
        });

    private static OkPage Show(ReceiptPage page) => new(ReceiptPageSlice.Create(page));
}
