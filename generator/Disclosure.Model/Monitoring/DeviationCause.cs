namespace Disclosure.Model.Monitoring;

/// <summary>What a deviation is owed to: the columns of the ministry's form, 偏差原因分析.</summary>
public enum DeviationCause
{
    /// <summary>经费保障.</summary>
    Funds,

    /// <summary>制度保障.</summary>
    Rules,

    /// <summary>人员保障.</summary>
    Staff,

    /// <summary>硬件条件保障.</summary>
    Equipment,

    /// <summary>其他.</summary>
    Other,
}
