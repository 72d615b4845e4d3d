namespace Disclosure.Site.Pages.Coverage;

/// <summary>A project that is in no coverage, and why, as a row: so that nothing is left out without being named.</summary>
/// <param name="Code">The project's code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Path">Its page at the year.</param>
/// <param name="UnitCode">The code of the unit that carries it out.</param>
/// <param name="Unit">The unit that carries it out.</param>
/// <param name="OwesNothing">Whether it has a target and owes no self-evaluation; else it has a self-evaluation and no target.</param>
/// <param name="Reason">Why it is in no coverage, in a sentence.</param>
public sealed record ProjectAside(string Code, string Name, string Path, string UnitCode, string Unit, bool OwesNothing, string Reason)
{
    /// <summary>The same in a word.</summary>
    public string Kind => OwesNothing ? "不用自评" : "有自评，没有目标";
}
