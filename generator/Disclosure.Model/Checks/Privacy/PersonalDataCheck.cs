namespace Disclosure.Model.Checks.Privacy;

/// <summary>No text of a record that gets onto a page holds what is a person's.</summary>
internal static class PersonalDataCheck
{
    public static void Check(RecordText text, FindingCollector findings)
    {
        foreach (var found in PersonalDataScan.In(text.Text, isOfficeContact: text.Leaf is "contact" or "website.contact"))
            findings.AddPersonal(found.Definition, text.Path, found.Message, found.Fragment);
        if (text.Item is { } item && LoneName.Is(item.Text) && !LoneName.IsUnlikelyBeside(item.Label))
            findings.AddPersonal(PrivacyFindings.NameAlone, text.Path, $"“{item.Label}”只写了一个像姓名的词（已隐去）。", item.Text);
    }
}
