namespace Disclosure.Model.Checks.Residue;

/// <summary>Texts hold nothing that nobody sees.</summary>
internal static class HiddenCharacterCheck
{
    public static void Check(RecordText text, FindingCollector findings)
    {
        foreach (var (kind, message) in HiddenCharacters.In(text.Text))
            findings.Add(kind, text.Path, message);
    }
}
