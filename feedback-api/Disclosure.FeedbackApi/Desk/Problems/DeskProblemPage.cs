using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Desk.Problems;

/// <summary>The page that says what went wrong, where there is no form to come back to.</summary>
public sealed record DeskProblemPage : DeskFrame
{
    /// <summary>The page of a problem.</summary>
    public DeskProblemPage(DeskVisit visit, Problem what)
        : base(visit, what?.Title ?? "", "problem") => What = what!;

    /// <summary>The problem.</summary>
    public Problem What { get; }

    /// <summary>Whether the way on is to sign in.</summary>
    public bool AsksSignIn => Visit.Member is null;
}
