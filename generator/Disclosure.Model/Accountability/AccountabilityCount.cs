namespace Disclosure.Model.Accountability;

/// <summary>How often something happened in a year.</summary>
/// <param name="Matter">What.</param>
/// <param name="Number">
/// How often; nothing in a public form where it is fewer than five and not none, which could tell of whom it is; of re-evaluations always
/// there.
/// </param>
public sealed record AccountabilityCount(AccountabilityMatter Matter, int? Number)
{
    /// <summary>Numbers below it, but for none, are not published.</summary>
    public const int Least = 5;

    /// <summary>What readers see of a number that is not published.</summary>
    public const string FewerThanLeast = "少于5";

    /// <summary>
    /// The count as the public sees it: one to four are not told of what could tell of whom it is. Re-evaluations are public by their
    /// reports, each by name.
    /// </summary>
    public AccountabilityCount ToPublic() =>
        Matter != AccountabilityMatter.Reevaluated && Number is > 0 and < Least ? this with { Number = null } : this;
}
