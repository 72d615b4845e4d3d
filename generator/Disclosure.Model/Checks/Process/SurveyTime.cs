using Disclosure.Model.Codes;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Model.Checks.Process;

/// <summary>What a survey is about, and from when to when it is open.</summary>
internal sealed record SurveyTime(SurveyId Id, ProjectCode? Project, UnitCode Unit, DateOnly Opens, DateOnly Closes)
{
    /// <summary>Whether it is about the same project, or the same unit as a whole.</summary>
    public bool IsAbout(ProjectCode? project, UnitCode unit) => project is null ? Project is null && Unit == unit : Project == project;
}
