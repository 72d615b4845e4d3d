using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;

namespace Disclosure.Model.Stages;

/// <summary>A published result of 中 or 差, the worst of its project or unit in the year.</summary>
/// <param name="Project">The project; nothing where a unit as a whole was evaluated.</param>
/// <param name="Unit">The unit, or the project's unit.</param>
/// <param name="Year">The fiscal year evaluated.</param>
/// <param name="Evaluation">The evaluation that gave it; nothing where it is the unit's own.</param>
/// <param name="Self">The self-evaluation of the year; nothing where none is published.</param>
public sealed record PoorResult(ProjectCode? Project, UnitCode Unit, FiscalYear Year, Evaluation? Evaluation, SelfEvaluation? Self)
{
    /// <summary>The project's code, else the unit's.</summary>
    public string Code => Project?.Value ?? Unit.Value;

    /// <summary>等级, 中 or 差.</summary>
    public Grade Grade => Evaluation?.Grade ?? Self!.Grade!.Value;
}
