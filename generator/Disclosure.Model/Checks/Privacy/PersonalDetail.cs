namespace Disclosure.Model.Checks.Privacy;

/// <summary>Something in a text that is a person's.</summary>
/// <param name="Definition">What kind it is.</param>
/// <param name="Index">Where it begins in the text.</param>
/// <param name="Fragment">The thing itself in one spelling, such as a number's digits: for telling it from another. Never printed.</param>
/// <param name="Message">What it is, masked, for staff.</param>
public readonly record struct PersonalDetail(FindingDefinition Definition, int Index, string Fragment, string Message)
{
    /// <summary>How many characters of the text it takes, its label with it where it has one.</summary>
    public int Length { get; init; }

    /// <summary>How many of them, at the beginning, are the label, or say of what group the person is: a class, a ward.</summary>
    public int LabelLength { get; init; }
}
