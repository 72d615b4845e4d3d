namespace Disclosure.Model.Satisfaction;

/// <summary>How a rating came in. Only invited and paper ratings score; open ones are shown apart.</summary>
public enum RatingChannel
{
    /// <summary>邀请: with a one-time code.</summary>
    Invited,

    /// <summary>纸质: entered by staff from paper, double keyed.</summary>
    Paper,

    /// <summary>公开: without a code.</summary>
    Open,
}
