namespace Disclosure.Site.Components;

/// <summary>What stands where the form has an entry without a text, so that no reader takes the gap for an error of the page.</summary>
public static class NotFilledIn
{
    /// <summary>That the form was left empty there.</summary>
    public const string Text = "原表未填";
}
