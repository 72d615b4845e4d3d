namespace Disclosure.Model.Satisfaction.Exchange;

/// <summary>What a member of staff may do.</summary>
/// <remarks>The accounts keep the name: a new role comes last, and none is renamed.</remarks>
public enum StaffRole
{
    /// <summary>录入: issues invitations, enters paper batches, reads.</summary>
    Editor,

    /// <summary>审核: also takes ratings out of the count, decides on comments, exports.</summary>
    Approver,
}
