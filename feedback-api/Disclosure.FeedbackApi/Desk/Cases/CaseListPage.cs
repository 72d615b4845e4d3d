namespace Disclosure.FeedbackApi.Desk.Cases;

/// <summary>The cases of all surveys or of one.</summary>
public sealed record CaseListPage : DeskFrame
{
    /// <summary>The page.</summary>
    public CaseListPage(DeskVisit visit, string title, string place)
        : base(visit, title, place)
    {
    }

    /// <summary>The cases of this page.</summary>
    public required CaseList Cases { get; init; }

    /// <summary>Which page of them it is.</summary>
    public required DeskPaging Paging { get; init; }

    /// <summary>Ways to show fewer or more of them.</summary>
    public required IReadOnlyList<DeskLink> Filters { get; init; }

    /// <summary>What is said where there are none.</summary>
    public required string Empty { get; init; }
}
