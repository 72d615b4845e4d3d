using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Disclosure.Publishing.Tests.Demonstration;

/// <summary>
/// Punctuation and blanks of what readers see, held by autocorrect: the rules and why they are these stand in its script.
/// </summary>
[Collection(DemonstrationSite.Name)]
public sealed partial class ChineseCopyTests(BuiltSite site)
{
    [AutocorrectFact]
    public void The_site_s_own_words_are_punctuated_as_Chinese_is()
    {
        using var folder = new TemporaryFolder();
        // An ideographic blank parts what stands side by side, as a new line does.
        var lines = site.Words.Values.SelectMany(words => words.Split('\n', '\u3000')).Select(Joined)
            .Where(line => line.Length > 0).Distinct();

        Assert.Empty(CorrectionsOf(folder.Write("words.txt", string.Join('\n', lines))));
    }

    [AutocorrectFact]
    public void The_articles_are_punctuated_as_Chinese_is()
    {
        var articles = Directory.EnumerateFiles(Repository.Folder("content"), "*.md", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != "README.md" && !file.Contains("/editions/", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(articles);
        Assert.Empty(CorrectionsOf(articles));
    }

    [AutocorrectFact]
    public void What_is_punctuated_as_English_is_found()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(["全部达成,没有差错 -> 全部达成，没有差错"], CorrectionsOf(folder.Write("words.txt", "全部达成,没有差错\n")));
    }

    // The words of a page are without its code, in whose place a blank is left.
    // A code before a colon and a year is taken for a time of day.
    private static string Joined(string line) =>
        AfterCode().Replace(BesideCode().Replace(Blanks().Replace(line, " ").Trim(), ""), "号：");

    private static string[] CorrectionsOf(params string[] files)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [Repository.Folder("tests/ChineseCopy/check.mjs"), .. files])
        {
            RedirectStandardOutput = true,
        })!;
        var found = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        Assert.Equal(0, node.ExitCode);
        return found.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("(?<=[，。；（）]) | (?=[，。；）])")]
    private static partial Regex BesideCode();

    [GeneratedRegex(@"(?<=\d)：(?=\d)")]
    private static partial Regex AfterCode();
}
