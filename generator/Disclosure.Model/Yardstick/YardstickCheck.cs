namespace Disclosure.Model.Yardstick;

/// <summary>What the ministry's inspections of budget disclosure look at: 及时性、完整性、细化程度、公开方式、真实性.</summary>
public enum YardstickCheck
{
    /// <summary>及时: published by the day it was due.</summary>
    Timely,

    /// <summary>完整: all that is owed is public.</summary>
    Complete,

    /// <summary>细化: targets say what, how much and for how much money.</summary>
    Detailed,

    /// <summary>方式: in the one place where readers look for it, with somebody to ask.</summary>
    Accessible,

    /// <summary>真实: what is published agrees with itself, and with what others found.</summary>
    Truthful,
}
