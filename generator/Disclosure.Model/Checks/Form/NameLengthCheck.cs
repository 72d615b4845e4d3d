namespace Disclosure.Model.Checks.Form;

/// <summary>A name is one that a heading, a table and a file can hold.</summary>
internal static class NameLengthCheck
{
    /// <summary>The longest names of real tables have some eighty characters.</summary>
    internal const int Longest = 200;

    public static void Check(RecordText text, FindingCollector findings)
    {
        if (text.Text.Length > Longest && text.Leaf is "name" or "title" or "level1" or "level2" or "level3" or "subject" or "unitName")
            findings.Add(FormFindings.NameTooLong, text.Path, $"有 {text.Text.Length} 个字，最长 {Longest} 个。");
    }
}
