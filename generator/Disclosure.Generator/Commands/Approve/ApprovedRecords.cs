using System.Collections.Immutable;
using Disclosure.Model.Approvals;
using Disclosure.Model.Records;

namespace Disclosure.Generator.Commands.Approve;

/// <summary>What an approval is of.</summary>
/// <param name="Act">The act, with what it covers now and covered before.</param>
/// <param name="New">The records that it approves now.</param>
/// <param name="AsBefore">Records of the units that another act approved and that are as they were then: they stay with that act.</param>
/// <param name="OwnApprovals">Units below a department that have approvals of their own: their records are not in it.</param>
/// <param name="Replaced">The act of the same document that is there already; nothing where there is none.</param>
internal sealed record ApprovedRecords(
    ApprovalAct Act, ImmutableArray<IDisclosureRecord> New, ImmutableArray<IDisclosureRecord> AsBefore, ImmutableArray<string> OwnApprovals,
    ApprovalAct? Replaced);
