using System.Text.Json.Serialization;

namespace Disclosure.Model.Satisfaction.Cases;

/// <summary>
/// How soon a bad rating (差评) is dealt with, in working days after the day it was given. 国办发〔2019〕51号 asks for it and names no
/// days; places differ, so they are settings of the portal.
/// </summary>
/// <param name="Contact">回访: the respondent has been answered that it is looked into.</param>
/// <param name="Reply">答复: the unit has said what it found.</param>
/// <param name="Handle">整改: it is put right, or explained why it can't be.</param>
public sealed record CaseDeadlines(int Contact, int Reply, int Handle)
{
    /// <summary>1, 5 and 15 working days, as the places that name any have them.</summary>
    public static CaseDeadlines Usual { get; } = new(1, 5, 15);

    /// <summary>The longest term that can be set, in working days: a year and more.</summary>
    public const int Longest = 300;

    /// <summary>Whether the terms can be: at least a day each, none shorter than the one before.</summary>
    [JsonIgnore]
    public bool IsValid => 1 <= Contact && Contact <= Reply && Reply <= Handle && Handle <= Longest;
}
