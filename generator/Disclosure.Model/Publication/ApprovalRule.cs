using Disclosure.Model.Approvals;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;

namespace Disclosure.Model.Publication;

/// <summary>What a kind of record needs before it may be published, and where its own facts on that stand.</summary>
/// <param name="Need">Whose approval it needs.</param>
/// <param name="Unit">The unit whose approval covers it; nothing for the government's own.</param>
/// <param name="Approval">The approval of the record's own, where it has one.</param>
public sealed record ApprovalRule(
    PublicationNeed Need, Func<IDisclosureRecord, UnitCode?> Unit, Func<IDisclosureRecord, Approval?> Approval);
