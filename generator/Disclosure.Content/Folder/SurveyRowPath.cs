using Disclosure.Model.Calendar;
using Disclosure.Model.Editions;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Content.Folder;

/// <summary>Where a survey's row is published: alone, as each unit publishes its own.</summary>
public static class SurveyRowPath
{
    /// <summary>The path: <c>years/2025/surveys/2025-101001-002.yaml</c>.</summary>
    public static PublicPath Of(FiscalYear year, SurveyId survey) => new($"years/{year}/surveys/{survey.Value}.yaml");

    /// <summary>Whether a path is one.</summary>
    public static bool Is(PublicPath path) => path.Value.Split('/') is ["years", _, "surveys", _];
}
