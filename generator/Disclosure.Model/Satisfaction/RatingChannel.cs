namespace Disclosure.Model.Satisfaction;

/// <summary>How a rating came in. Invited and paper ratings score; open ones are shown apart.</summary>
/// <remarks>
/// What scores is said by <see cref="RatingChannels"/>. Stores keep the numbers and the names: a new channel comes last, and none is
/// renumbered or renamed.
/// </remarks>
public enum RatingChannel
{
    /// <summary>邀请: with a one-time code.</summary>
    Invited,

    /// <summary>纸质: entered by staff from paper, double keyed.</summary>
    Paper,

    /// <summary>公开: without a code.</summary>
    Open,
}
