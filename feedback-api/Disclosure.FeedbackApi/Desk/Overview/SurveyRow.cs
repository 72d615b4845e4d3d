using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Desk.Overview;

/// <summary>How a survey stands.</summary>
/// <param name="Survey">The survey.</param>
/// <param name="State">Whether it can be answered today, in words.</param>
/// <param name="Received">Ratings received.</param>
/// <param name="Invited">Codes issued.</param>
/// <param name="Response">The share of those invited who answered, in words.</param>
/// <param name="Undecided">Comments that nobody has decided about.</param>
/// <param name="OpenCases">Cases that wait for something.</param>
/// <param name="Overdue">Those of them that wait for longer than they may.</param>
public sealed record SurveyRow(
    Survey Survey, string State, int Received, int Invited, string Response, int Undecided, int OpenCases, int Overdue);
