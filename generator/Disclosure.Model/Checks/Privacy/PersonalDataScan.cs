using System.Collections.Immutable;

namespace Disclosure.Model.Checks.Privacy;

/// <summary>
/// Looks for what is a person's in a text of any origin: a field of a record, an article, a document, a made page. What has check digits
/// is known by them; what has none warns.
/// </summary>
public static class PersonalDataScan
{
    /// <summary>
    /// Everything there is in a text that people wrote, each thing once, in its order. An office's telephone in the place that is there
    /// for it is not among it.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="isOfficeContact">Whether the text is where an office's telephone belongs.</param>
    public static ImmutableArray<PersonalDetail> In(string text, bool isOfficeContact = false) => InOrder(Find(text, isOfficeContact));

    /// <summary>Everything there is in a text that people wrote, as often as it stands there, in its order: for taking it out.</summary>
    public static ImmutableArray<PersonalDetail> EverywhereIn(string text) =>
        [.. Find(text, isOfficeContact: false).OrderBy(one => one.Index)];

    private static List<PersonalDetail> Find(string text, bool isOfficeContact)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<PersonalDetail>();
        var plain = PlainCharacters.Of(text);
        AddNumbers(plain, found);
        PersonNames.Add(plain, isOfficeContact, found);
        NamesBesideGroups.Add(plain, found);
        HomeAddresses.Add(plain, found);
        return found;
    }

    /// <summary>What blocks wherever it stands: numbers with check digits, mobile numbers, plates and mailboxes.</summary>
    public static ImmutableArray<PersonalDetail> NumbersIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<PersonalDetail>();
        AddNumbers(PlainCharacters.Of(text), found);
        return InOrder(found);
    }

    private static void AddNumbers(string plain, List<PersonalDetail> found)
    {
        PersonalNumbers.Add(plain, found);
        VehiclePlates.Add(plain, found);
        PersonalMailboxes.Add(plain, found);
    }

    private static ImmutableArray<PersonalDetail> InOrder(List<PersonalDetail> found) => found.Count == 0
        ? []
        : [.. found.DistinctBy(one => (one.Definition, one.Fragment)).OrderBy(one => one.Index).ThenBy(one => one.Definition.Code)];
}
