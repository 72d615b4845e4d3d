using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;

namespace Disclosure.Generator.Commands.Approve;

/// <summary>An approval as somebody gave it: on the command line, or in a row of a list.</summary>
/// <param name="Units">The departments and units; none for the government.</param>
/// <param name="Document">The document's number.</param>
/// <param name="Date">Its day.</param>
/// <param name="Kind">Who approved; nothing for what the units' kind says.</param>
/// <param name="Place">Where it was given, for messages; empty for the command line.</param>
internal sealed record ApprovalRow(ImmutableArray<UnitCode> Units, string Document, DateOnly Date, ApprovalKind? Kind, string Place)
{
    /// <summary>The year, where a list gives it.</summary>
    public FiscalYear? Year { get; init; }

    /// <summary>The stage, where a list gives it.</summary>
    public Stage? Stage { get; init; }
}
