namespace Disclosure.Model.Satisfaction;

/// <summary>
/// The most characters of what people write, each limit its own; a character is what people count as one. The feedback API holds to
/// them, and forms of the site name them.
/// </summary>
public static class TextLimits
{
    /// <summary>Of the comment with a rating.</summary>
    public const int Comment = 500;

    /// <summary>Of what a unit says in a step of a case.</summary>
    public const int CaseStep = 500;

    /// <summary>Of what a respondent says in an appeal.</summary>
    public const int Appeal = 500;

    /// <summary>Of the grounds on which a rating is taken out of the count or back in, for the audit log.</summary>
    public const int Grounds = 500;
}
