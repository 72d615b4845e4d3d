using System.Collections.Immutable;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Site.Invitations;

/// <summary>A poster and slips with one-time codes, to be printed on A4: one page that stands alone, with its style in it.</summary>
public sealed record InvitationSheetPage
{
    /// <summary>How many slips a sheet of paper holds: two columns of four.</summary>
    public const int SlipsOfSheet = 8;

    /// <summary>The survey.</summary>
    public required Survey Survey { get; init; }

    /// <summary>When it can be answered, in words.</summary>
    public required string Period { get; init; }

    /// <summary>The address of the form without a code, to be typed by hand.</summary>
    public required string FormAddress { get; init; }

    /// <summary>Leads to the form without a code, for the poster.</summary>
    public required QrSymbol FormQr { get; init; }

    /// <summary>The slips by sheets of paper; drawn as they are written, so that many take no more memory than few.</summary>
    public required IEnumerable<ImmutableArray<InvitationSlip>> Sheets { get; init; }
}
