using Disclosure.Model.Editions;

namespace Disclosure.Tests.Acts;

/// <summary>Something that was done on a day, by the account of a person in <c>staff.yaml</c>.</summary>
internal abstract record Act(DateOnly Day, string Account)
{
    /// <summary>Two persons and the review for secrecy publish something.</summary>
    public sealed record Publish(DateOnly Day, string Account, ReleaseScope Scope, ReleaseKind Kind, string? Reason) : Act(Day, Account);

    /// <summary>Somebody edits the working folder: text that stands in a file once.</summary>
    public sealed record Change(DateOnly Day, string Account, Edit Edit) : Act(Day, Account);

    /// <summary>A file comes into the working folder, with those beside it: an act of approval, the result of a survey.</summary>
    public sealed record Receive(DateOnly Day, string Account, string File) : Act(Day, Account);

    /// <summary>Something is taken down at once, on this person's word.</summary>
    public sealed record Withdraw(DateOnly Day, string Account, string Path, string Reason, string Basis) : Act(Day, Account);

    /// <summary>The second person stands for the newest edition, which was taken down at once.</summary>
    public sealed record SignAfterwards(DateOnly Day, string Account) : Act(Day, Account);

    /// <summary>Back to what an earlier edition said.</summary>
    public sealed record GoBack(DateOnly Day, string Account, EditionId To, string Reason) : Act(Day, Account);
}
