using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;

namespace Disclosure.Generator.Commands.Approve;

/// <summary>What <c>disclosure approve</c> was asked for.</summary>
internal sealed record ApproveRequest
{
    /// <summary>The year; nothing where a list gives it.</summary>
    public required FiscalYear? Year { get; init; }

    /// <summary>The stage; nothing where a list gives it.</summary>
    public required Stage? Stage { get; init; }

    /// <summary>The approval of the command line; nothing where a list gives them.</summary>
    public ApprovalRow? Row { get; init; }

    /// <summary>The path of the list.</summary>
    public string? List { get; init; }

    /// <summary>The path of the scan.</summary>
    public string? Attachment { get; init; }

    public bool IsAttachmentPublished { get; init; }

    public PublishedElsewhere? Elsewhere { get; init; }
}
