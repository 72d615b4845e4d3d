namespace Disclosure.Model.Checks.Privacy;

/// <summary>No text of a record that gets onto a page holds what is a person's.</summary>
internal static class PersonalDataCheck
{
    public static void Check(RecordText text, FindingCollector findings)
    {
        foreach (var found in PersonalDataScan.In(text.Text, isOfficeContact: text.Leaf is "contact" or "website.contact"))
            findings.AddPersonal(found.Definition, text.Path, found.Message, found.Fragment);
    }
}
