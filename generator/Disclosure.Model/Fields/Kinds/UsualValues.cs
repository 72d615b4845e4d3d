namespace Disclosure.Model.Fields.Kinds;

/// <summary>Which values are written that are the usual ones and say nothing new.</summary>
public enum UsualValues
{
    /// <summary>None: a value that says nothing has no key.</summary>
    None,

    /// <summary>Where people who read a content file look for them.</summary>
    ForPeople,

    /// <summary>There, and where programs count on a key.</summary>
    ForPrograms,
}
