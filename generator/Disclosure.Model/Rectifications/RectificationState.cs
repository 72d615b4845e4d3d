namespace Disclosure.Model.Rectifications;

/// <summary>How far a fault is mended on a day.</summary>
public enum RectificationState
{
    /// <summary>整改中: the deadline has not passed.</summary>
    Open,

    /// <summary>待复核: reported as mended, not rechecked yet.</summary>
    Reported,

    /// <summary>逾期未整改: the deadline passed, nothing was reported or the recheck did not pass.</summary>
    Overdue,

    /// <summary>已销号: rechecked and closed.</summary>
    Closed,
}
