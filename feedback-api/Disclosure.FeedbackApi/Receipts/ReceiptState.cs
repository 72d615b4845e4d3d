namespace Disclosure.FeedbackApi.Receipts;

/// <summary>What became of a rating, without its answer.</summary>
public enum ReceiptState
{
    /// <summary>It counts in the result that scores.</summary>
    Counted,

    /// <summary>It will count in the next result that is published: while the survey is open, the one after its last day.</summary>
    Waiting,

    /// <summary>It counts among the open ratings, which are shown apart and do not score.</summary>
    CountedOpen,

    /// <summary>It was taken out of the count.</summary>
    Excluded,

    /// <summary>A later rating with the same code took its place.</summary>
    Replaced,
}
