namespace Disclosure.FeedbackApi.Desk.Cases;

/// <summary>Cases one below the other.</summary>
/// <param name="Desk">The address of the desk.</param>
/// <param name="Cards">The cases.</param>
public sealed record CaseList(string Desk, IReadOnlyList<CaseCard> Cards);
