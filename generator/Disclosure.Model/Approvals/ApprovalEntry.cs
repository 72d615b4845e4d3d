using Disclosure.Model.Codes;
using Disclosure.Model.Records;

namespace Disclosure.Model.Approvals;

/// <summary>A row of the register of approvals and publications (批复与公开登记) of one year and stage.</summary>
/// <param name="Unit">The department or unit approved for; nothing for the government's own.</param>
/// <param name="Approval">The approval.</param>
/// <param name="Published">The day the approved facts were published, or nothing while they are not.</param>
public sealed record ApprovalEntry(UnitCode? Unit, Approval Approval, DateOnly? Published);
