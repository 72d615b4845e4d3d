namespace Disclosure.FeedbackApi.Desk.Paper;

/// <summary>A slip in the form, as far as it was keyed.</summary>
/// <param name="Number">Its number in the batch, from 1.</param>
/// <param name="Level">The level on the wire; nothing yet.</param>
/// <param name="Reasons">The codes of the reasons ticked.</param>
/// <param name="Comment">What was written.</param>
public sealed record SlipRow(int Number, string? Level, IReadOnlyList<string> Reasons, string? Comment)
{
    /// <summary>The field of its level.</summary>
    public string LevelField => $"level-{Number}";

    /// <summary>The field of its reasons.</summary>
    public string ReasonsField => $"reasons-{Number}";

    /// <summary>The field of its comment.</summary>
    public string CommentField => $"comment-{Number}";

    /// <summary>A slip that nothing was keyed of.</summary>
    internal static SlipRow Empty(int number) => new(number, null, [], null);

    /// <summary>A slip as it was sent.</summary>
    internal static SlipRow Of(DeskForm form, int number)
    {
        var empty = Empty(number);
        return empty with
        {
            Level = form.Text(empty.LevelField),
            Reasons = form.Ticked(empty.ReasonsField),
            Comment = form.Text(empty.CommentField),
        };
    }
}
