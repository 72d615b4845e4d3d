using Disclosure.Model.Amounts;
using Disclosure.Model.Scoring;

namespace Disclosure.Site.Pages.Unmet;

/// <summary>What a department and its units did not do in a year, in figures.</summary>
/// <param name="Code">The department's code.</param>
/// <param name="Name">The department.</param>
/// <param name="Path">Where its targets are listed: its own page where the year is split, else its page.</param>
/// <param name="Attained">How many targets were reached and missed.</param>
/// <param name="Unexplained">Of how many that were missed no reason is given.</param>
/// <param name="Projects">How many projects missed a target.</param>
/// <param name="Executed">全年执行数 of those projects; nothing where none states it. Units as a whole add nothing.</param>
public sealed record UnmetDepartment(
    string Code, string Name, string Path, AttainmentCounts Attained, int Unexplained, int Projects, Money? Executed);
