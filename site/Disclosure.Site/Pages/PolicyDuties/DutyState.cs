namespace Disclosure.Site.Pages.PolicyDuties;

/// <summary>How much of a duty this site serves.</summary>
public enum DutyState
{
    /// <summary>看得到: all of it is seen on the site.</summary>
    Served,

    /// <summary>部分看得到: a part is.</summary>
    Partly,

    /// <summary>还没有: none is.</summary>
    None,
}
