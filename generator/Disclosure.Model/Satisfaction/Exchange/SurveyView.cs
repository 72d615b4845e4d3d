namespace Disclosure.Model.Satisfaction.Exchange;

/// <summary>A survey as a respondent sees it.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Year">The fiscal year.</param>
/// <param name="Subject">What is rated.</param>
/// <param name="Unit">Who served.</param>
/// <param name="Recipients">Who counts as a service recipient.</param>
/// <param name="QuestionVersion">The version of the question.</param>
/// <param name="Question">The question.</param>
/// <param name="Levels">The levels it can be answered with.</param>
/// <param name="Reasons">The reasons, asked for with the two lowest levels and required there.</param>
/// <param name="Opens">The first day.</param>
/// <param name="Closes">The last day.</param>
/// <param name="Open">Whether it can be answered today.</param>
public sealed record SurveyView(
    string Id,
    int Year,
    string Subject,
    string Unit,
    string Recipients,
    string QuestionVersion,
    string Question,
    IReadOnlyList<LevelView> Levels,
    IReadOnlyList<ReasonView> Reasons,
    DateOnly Opens,
    DateOnly Closes,
    bool Open);
