using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;

namespace Disclosure.Model.Approvals;

/// <summary>What an act of approval is for one unit, or for the government.</summary>
/// <param name="Unit">The department or unit; nothing for the government's own.</param>
/// <param name="Act">The act.</param>
public sealed record ApprovalEntry(UnitCode? Unit, ApprovalAct Act)
{
    /// <summary>The approval.</summary>
    public Approval Approval => Act.Approval;

    /// <summary>The fiscal year.</summary>
    public FiscalYear Year => Act.Year;

    /// <summary>The stage.</summary>
    public Stage Stage => Act.Stage;
}
